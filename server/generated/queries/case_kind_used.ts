/** Types generated for queries found in "sql/queries/case_kind_used.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseKindUsed' parameters type */
export interface ICaseKindUsedParams {
  code: string;
  jurisdiction: string;
}

/** 'CaseKindUsed' return type */
export interface ICaseKindUsedResult {
  used: boolean;
}

/** 'CaseKindUsed' query type */
export interface ICaseKindUsedQuery {
  params: ICaseKindUsedParams;
  result: ICaseKindUsedResult;
}

const caseKindUsedIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":139},{"a":228,"b":241}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":162},{"a":259,"b":264}]}],"statement":"-- Whether any case is of the kind, or was reported as such.\nselect exists (select from case_states where jurisdiction_code = :jurisdiction! and kind_code = :code!)\n  or exists (select from case_events where jurisdiction_code = :jurisdiction! and kind_code = :code!) as \"used!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether any case is of the kind, or was reported as such.
 * select exists (select from case_states where jurisdiction_code = :jurisdiction! and kind_code = :code!)
 *   or exists (select from case_events where jurisdiction_code = :jurisdiction! and kind_code = :code!) as "used!"
 * ```
 */
export const caseKindUsed = new NamedQuery<ICaseKindUsedParams,ICaseKindUsedResult>('caseKindUsed', caseKindUsedIR);
