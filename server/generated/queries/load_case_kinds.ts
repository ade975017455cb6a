/** Types generated for queries found in "sql/queries/load_case_kinds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadCaseKinds' parameters type */
export interface ILoadCaseKindsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadCaseKinds' return type */
export type ILoadCaseKindsResult = void;

/** 'LoadCaseKinds' query type */
export interface ILoadCaseKindsQuery {
  params: ILoadCaseKindsParams;
  result: ILoadCaseKindsResult;
}

const loadCaseKindsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":113}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":204}]}],"statement":"insert into case_kinds (jurisdiction_code, code, name_zh, name_en, position_in_list, source)\nselect :jurisdiction!, r.code, r.name_zh, r.name_en, r.position_in_list, r.source\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r(code text, name_zh text, name_en text, position_in_list integer, source text)\non conflict (jurisdiction_code, code) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into case_kinds (jurisdiction_code, code, name_zh, name_en, position_in_list, source)
 * select :jurisdiction!, r.code, r.name_zh, r.name_en, r.position_in_list, r.source
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r(code text, name_zh text, name_en text, position_in_list integer, source text)
 * on conflict (jurisdiction_code, code) do nothing
 * ```
 */
export const loadCaseKinds = new NamedQuery<ILoadCaseKindsParams,ILoadCaseKindsResult>('loadCaseKinds', loadCaseKindsIR);
