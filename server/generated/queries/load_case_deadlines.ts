/** Types generated for queries found in "sql/queries/load_case_deadlines.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadCaseDeadlines' parameters type */
export interface ILoadCaseDeadlinesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadCaseDeadlines' return type */
export type ILoadCaseDeadlinesResult = void;

/** 'LoadCaseDeadlines' query type */
export interface ILoadCaseDeadlinesQuery {
  params: ILoadCaseDeadlinesParams;
  result: ILoadCaseDeadlinesResult;
}

const loadCaseDeadlinesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":134}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":239}]}],"statement":"insert into case_deadlines (jurisdiction_code, kind_code, awaited, minutes, in_working_hours, soon_share, source)\nselect :jurisdiction!, r.kind, r.awaited, r.minutes, r.in_working_hours, r.soon_share, r.source\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (kind text, awaited text, minutes integer, in_working_hours boolean, soon_share real, source text)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into case_deadlines (jurisdiction_code, kind_code, awaited, minutes, in_working_hours, soon_share, source)
 * select :jurisdiction!, r.kind, r.awaited, r.minutes, r.in_working_hours, r.soon_share, r.source
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (kind text, awaited text, minutes integer, in_working_hours boolean, soon_share real, source text)
 * on conflict do nothing
 * ```
 */
export const loadCaseDeadlines = new NamedQuery<ILoadCaseDeadlinesParams,ILoadCaseDeadlinesResult>('loadCaseDeadlines', loadCaseDeadlinesIR);
