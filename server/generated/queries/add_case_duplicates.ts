/** Types generated for queries found in "sql/queries/add_case_duplicates.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'AddCaseDuplicates' parameters type */
export interface IAddCaseDuplicatesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'AddCaseDuplicates' return type */
export type IAddCaseDuplicatesResult = void;

/** 'AddCaseDuplicates' query type */
export interface IAddCaseDuplicatesQuery {
  params: IAddCaseDuplicatesParams;
  result: IAddCaseDuplicatesResult;
}

const addCaseDuplicatesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":116}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":207}]}],"statement":"insert into case_duplicates (jurisdiction_code, case_id, other_id, score, metres, hours, words)\nselect :jurisdiction!, r.case_id, r.other_id, r.score, r.metres, r.hours, r.words\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (case_id uuid, other_id uuid, score real, metres real, hours real, words real)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into case_duplicates (jurisdiction_code, case_id, other_id, score, metres, hours, words)
 * select :jurisdiction!, r.case_id, r.other_id, r.score, r.metres, r.hours, r.words
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (case_id uuid, other_id uuid, score real, metres real, hours real, words real)
 * on conflict do nothing
 * ```
 */
export const addCaseDuplicates = new NamedQuery<IAddCaseDuplicatesParams,IAddCaseDuplicatesResult>('addCaseDuplicates', addCaseDuplicatesIR);
