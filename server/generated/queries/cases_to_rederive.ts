/** Types generated for queries found in "sql/queries/cases_to_rederive.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CasesToRederive' parameters type */
export interface ICasesToRederiveParams {
  after: string;
  jurisdiction: string;
  limit: number;
  onlyOpen: boolean;
}

/** 'CasesToRederive' return type */
export interface ICasesToRederiveResult {
  caseId: string;
}

/** 'CasesToRederive' query type */
export interface ICasesToRederiveQuery {
  params: ICasesToRederiveParams;
  result: ICasesToRederiveResult;
}

const casesToRederiveIR: Statement = {"usedParamSet":{"jurisdiction":true,"after":true,"onlyOpen":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":71}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":93}]},{"name":"onlyOpen","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":127}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":216}]}],"statement":"select case_id from case_states\nwhere jurisdiction_code = :jurisdiction! and case_id > :after!::text::uuid\n  and (not :onlyOpen!::boolean or state not in ('closed', 'refused', 'merged'))\norder by case_id\nlimit :limit!::integer"};

/**
 * Query generated from SQL:
 * ```
 * select case_id from case_states
 * where jurisdiction_code = :jurisdiction! and case_id > :after!::text::uuid
 *   and (not :onlyOpen!::boolean or state not in ('closed', 'refused', 'merged'))
 * order by case_id
 * limit :limit!::integer
 * ```
 */
export const casesToRederive = new NamedQuery<ICasesToRederiveParams,ICasesToRederiveResult>('casesToRederive', casesToRederiveIR);
