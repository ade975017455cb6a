/** Types generated for queries found in "sql/queries/case_kinds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseKinds' parameters type */
export interface ICaseKindsParams {
  jurisdiction: string;
}

/** 'CaseKinds' return type */
export interface ICaseKindsResult {
  code: string;
  nameEn: string;
  nameZh: string;
  source: string;
}

/** 'CaseKinds' query type */
export interface ICaseKindsQuery {
  params: ICaseKindsParams;
  result: ICaseKindsResult;
}

const caseKindsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":93}]}],"statement":"select code, name_zh, name_en, source\nfrom case_kinds\nwhere jurisdiction_code = :jurisdiction!\norder by position_in_list, code"};

/**
 * Query generated from SQL:
 * ```
 * select code, name_zh, name_en, source
 * from case_kinds
 * where jurisdiction_code = :jurisdiction!
 * order by position_in_list, code
 * ```
 */
export const caseKinds = new NamedQuery<ICaseKindsParams,ICaseKindsResult>('caseKinds', caseKindsIR);
