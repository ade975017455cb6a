/** Types generated for queries found in "sql/queries/add_case_reporters.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'AddCaseReporters' parameters type */
export interface IAddCaseReportersParams {
  jurisdiction: string;
  rows: Json;
}

/** 'AddCaseReporters' return type */
export type IAddCaseReportersResult = void;

/** 'AddCaseReporters' query type */
export interface IAddCaseReportersQuery {
  params: IAddCaseReportersParams;
  result: IAddCaseReportersResult;
}

const addCaseReportersIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":96}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":164}]}],"statement":"insert into case_reporters (jurisdiction_code, case_id, name, phone, email)\nselect :jurisdiction!, r.case_id, r.name, r.phone, r.email\nfrom jsonb_to_recordset(:rows!::jsonb) as r (case_id uuid, name text, phone text, email text)"};

/**
 * Query generated from SQL:
 * ```
 * insert into case_reporters (jurisdiction_code, case_id, name, phone, email)
 * select :jurisdiction!, r.case_id, r.name, r.phone, r.email
 * from jsonb_to_recordset(:rows!::jsonb) as r (case_id uuid, name text, phone text, email text)
 * ```
 */
export const addCaseReporters = new NamedQuery<IAddCaseReportersParams,IAddCaseReportersResult>('addCaseReporters', addCaseReportersIR);
