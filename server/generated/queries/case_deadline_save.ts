/** Types generated for queries found in "sql/queries/case_deadline_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseDeadlineSave' parameters type */
export interface ICaseDeadlineSaveParams {
  awaited: string;
  inWorkingHours: boolean;
  jurisdiction: string;
  kind?: string | null | void;
  minutes: number;
  soonShare: number;
  source: string;
}

/** 'CaseDeadlineSave' return type */
export type ICaseDeadlineSaveResult = void;

/** 'CaseDeadlineSave' query type */
export interface ICaseDeadlineSaveQuery {
  params: ICaseDeadlineSaveParams;
  result: ICaseDeadlineSaveResult;
}

const caseDeadlineSaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"kind":true,"awaited":true,"minutes":true,"inWorkingHours":true,"soonShare":true,"source":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":135}]},{"name":"kind","required":false,"transform":{"type":"scalar"},"locs":[{"a":138,"b":142}]},{"name":"awaited","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":159}]},{"name":"minutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":170}]},{"name":"inWorkingHours","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":197}]},{"name":"soonShare","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":219}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":235}]}],"statement":"insert into case_deadlines (jurisdiction_code, kind_code, awaited, minutes, in_working_hours, soon_share, source)\nvalues (:jurisdiction!, :kind::text, :awaited!, :minutes!::integer, :inWorkingHours!::boolean, :soonShare!::real, :source!)\non conflict (jurisdiction_code, kind_code, awaited) do update set\n  minutes = excluded.minutes, in_working_hours = excluded.in_working_hours, soon_share = excluded.soon_share,\n  source = excluded.source"};

/**
 * Query generated from SQL:
 * ```
 * insert into case_deadlines (jurisdiction_code, kind_code, awaited, minutes, in_working_hours, soon_share, source)
 * values (:jurisdiction!, :kind::text, :awaited!, :minutes!::integer, :inWorkingHours!::boolean, :soonShare!::real, :source!)
 * on conflict (jurisdiction_code, kind_code, awaited) do update set
 *   minutes = excluded.minutes, in_working_hours = excluded.in_working_hours, soon_share = excluded.soon_share,
 *   source = excluded.source
 * ```
 */
export const caseDeadlineSave = new NamedQuery<ICaseDeadlineSaveParams,ICaseDeadlineSaveResult>('caseDeadlineSave', caseDeadlineSaveIR);
