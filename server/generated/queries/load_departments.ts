/** Types generated for queries found in "sql/queries/load_departments.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadDepartments' parameters type */
export interface ILoadDepartmentsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadDepartments' return type */
export type ILoadDepartmentsResult = void;

/** 'LoadDepartments' query type */
export interface ILoadDepartmentsQuery {
  params: ILoadDepartmentsParams;
  result: ILoadDepartmentsResult;
}

const loadDepartmentsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":88}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":149}]}],"statement":"insert into departments (jurisdiction_code, code, name_zh, name_en)\nselect :jurisdiction!, r.code, r.name_zh, r.name_en\nfrom jsonb_to_recordset(:rows!::jsonb) as r (code text, name_zh text, name_en text)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into departments (jurisdiction_code, code, name_zh, name_en)
 * select :jurisdiction!, r.code, r.name_zh, r.name_en
 * from jsonb_to_recordset(:rows!::jsonb) as r (code text, name_zh text, name_en text)
 * on conflict do nothing
 * ```
 */
export const loadDepartments = new NamedQuery<ILoadDepartmentsParams,ILoadDepartmentsResult>('loadDepartments', loadDepartmentsIR);
