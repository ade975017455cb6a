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
  departments: stringArray | null;
  happenedAt: Date;
  jurisdictionCode: string;
  kind: string | null;
  latitude: number | null;
  longitude: number | null;
  mergedInto: string | null;
  note: string | null;
  photos: stringArray | null;
  rating: number | null;
  role: string;
  sequence: number;
  step: string;
  unitCode: string | null;
  unitKind: string | null;
}

/** 'CaseEvents' query type */
export interface ICaseEventsQuery {
  params: ICaseEventsParams;
  result: ICaseEventsResult;
}

const caseEventsIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":608,"b":621}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":643,"b":651}]}],"statement":"-- Kind and place of the report stand in the case itself.\nselect e.jurisdiction_code, e.case_id, e.sequence, e.step, e.happened_at, e.actor, e.role, e.note, e.unit_kind, e.unit_code,\n  e.departments, e.photos, e.merged_into, e.rating,\n  case when e.sequence = 1 then c.kind_code else e.kind_code end as \"kind?\",\n  ST_X(case when e.sequence = 1 then c.position else e.position end) as \"longitude?\",\n  ST_Y(case when e.sequence = 1 then c.position else e.position end) as \"latitude?\"\nfrom case_events e\njoin cases c on c.jurisdiction_code = e.jurisdiction_code and c.id = e.case_id\nwhere e.jurisdiction_code = :jurisdiction! and e.case_id = any(:caseIds!::text[]::uuid[])\norder by e.case_id, e.sequence"};

/**
 * Query generated from SQL:
 * ```
 * -- Kind and place of the report stand in the case itself.
 * select e.jurisdiction_code, e.case_id, e.sequence, e.step, e.happened_at, e.actor, e.role, e.note, e.unit_kind, e.unit_code,
 *   e.departments, e.photos, e.merged_into, e.rating,
 *   case when e.sequence = 1 then c.kind_code else e.kind_code end as "kind?",
 *   ST_X(case when e.sequence = 1 then c.position else e.position end) as "longitude?",
 *   ST_Y(case when e.sequence = 1 then c.position else e.position end) as "latitude?"
 * from case_events e
 * join cases c on c.jurisdiction_code = e.jurisdiction_code and c.id = e.case_id
 * where e.jurisdiction_code = :jurisdiction! and e.case_id = any(:caseIds!::text[]::uuid[])
 * order by e.case_id, e.sequence
 * ```
 */
export const caseEvents = new NamedQuery<ICaseEventsParams,ICaseEventsResult>('caseEvents', caseEventsIR);
