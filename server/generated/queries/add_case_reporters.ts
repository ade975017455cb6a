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

const addCaseReportersIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":108}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":190}]}],"statement":"insert into case_reporters (jurisdiction_code, case_id, name, phone, email, account_id)\nselect :jurisdiction!, r.case_id, r.name, r.phone, r.email, r.account_id\nfrom jsonb_to_recordset(:rows!::jsonb) as r (case_id uuid, name text, phone text, email text, account_id uuid)"};

/**
 * Query generated from SQL:
 * ```
 * insert into case_reporters (jurisdiction_code, case_id, name, phone, email, account_id)
 * select :jurisdiction!, r.case_id, r.name, r.phone, r.email, r.account_id
 * from jsonb_to_recordset(:rows!::jsonb) as r (case_id uuid, name text, phone text, email text, account_id uuid)
 * ```
 */
export const addCaseReporters = new NamedQuery<IAddCaseReportersParams,IAddCaseReportersResult>('addCaseReporters', addCaseReportersIR);
