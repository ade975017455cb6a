/** Types generated for queries found in "sql/queries/case_kinds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseKinds' parameters type */
export interface ICaseKindsParams {
  jurisdiction: string;
}

/** 'CaseKinds' return type */
export interface ICaseKindsResult {
  code: string;
  duplicateHours: number | null;
  duplicateMetres: number | null;
  jurisdictionCode: string;
  loop: string;
  nameEn: string;
  nameZh: string;
  nature: string | null;
  parentCode: string | null;
  retired: boolean;
  sensitive: boolean;
  source: string;
}

/** 'CaseKinds' query type */
export interface ICaseKindsQuery {
  params: ICaseKindsParams;
  result: ICaseKindsResult;
}

const caseKindsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":194}]}],"statement":"select jurisdiction_code, code, parent_code, name_zh, name_en, loop, nature, sensitive, duplicate_metres, duplicate_hours, retired, source\nfrom case_kinds\nwhere jurisdiction_code = :jurisdiction!\norder by position_in_list, code"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, code, parent_code, name_zh, name_en, loop, nature, sensitive, duplicate_metres, duplicate_hours, retired, source
 * from case_kinds
 * where jurisdiction_code = :jurisdiction!
 * order by position_in_list, code
 * ```
 */
export const caseKinds = new NamedQuery<ICaseKindsParams,ICaseKindsResult>('caseKinds', caseKindsIR);
