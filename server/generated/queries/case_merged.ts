/** Types generated for queries found in "sql/queries/case_merged.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CaseMerged' parameters type */
export interface ICaseMergedParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
}

/** 'CaseMerged' return type */
export interface ICaseMergedResult {
  caseId: string;
  into: string;
}

/** 'CaseMerged' query type */
export interface ICaseMergedQuery {
  params: ICaseMergedParams;
  result: ICaseMergedResult;
}

const caseMergedIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":144}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":176}]}],"statement":"-- Cases merged into any of these, oldest first.\nselect merged_into as \"into!\", case_id\nfrom case_states\nwhere jurisdiction_code = :jurisdiction! and merged_into = any(:caseIds!::text[]::uuid[])\norder by reported_at, case_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases merged into any of these, oldest first.
 * select merged_into as "into!", case_id
 * from case_states
 * where jurisdiction_code = :jurisdiction! and merged_into = any(:caseIds!::text[]::uuid[])
 * order by reported_at, case_id
 * ```
 */
export const caseMerged = new NamedQuery<ICaseMergedParams,ICaseMergedResult>('caseMerged', caseMergedIR);
