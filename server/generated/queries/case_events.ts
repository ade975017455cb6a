/** Types generated for queries found in "sql/queries/case_events.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CaseEvents' parameters type */
export interface ICaseEventsParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
}

/** 'CaseEvents' return type */
export interface ICaseEventsResult {
  actor: string;
  caseId: string;
  happenedAt: Date;
  note: string | null;
  role: string;
  sequence: number;
  step: string;
}

/** 'CaseEvents' query type */
export interface ICaseEventsQuery {
  params: ICaseEventsParams;
  result: ICaseEventsResult;
}

const caseEventsIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":119}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":147}]}],"statement":"select case_id, sequence, step, happened_at, actor, role, note\nfrom case_events\nwhere jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])\norder by case_id, sequence"};

/**
 * Query generated from SQL:
 * ```
 * select case_id, sequence, step, happened_at, actor, role, note
 * from case_events
 * where jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])
 * order by case_id, sequence
 * ```
 */
export const caseEvents = new NamedQuery<ICaseEventsParams,ICaseEventsResult>('caseEvents', caseEventsIR);
