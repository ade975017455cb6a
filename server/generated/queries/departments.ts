/** Types generated for queries found in "sql/queries/departments.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'Departments' parameters type */
export interface IDepartmentsParams {
  jurisdiction: string;
}

/** 'Departments' return type */
export interface IDepartmentsResult {
  code: string;
  jurisdictionCode: string;
  nameEn: string;
  nameZh: string;
  retired: boolean;
}

/** 'Departments' query type */
export interface IDepartmentsQuery {
  params: IDepartmentsParams;
  result: IDepartmentsResult;
}

const departmentsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":114}]}],"statement":"select jurisdiction_code, code, name_zh, name_en, retired\nfrom departments\nwhere jurisdiction_code = :jurisdiction!\norder by code collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, code, name_zh, name_en, retired
 * from departments
 * where jurisdiction_code = :jurisdiction!
 * order by code collate "C"
 * ```
 */
export const departments = new NamedQuery<IDepartmentsParams,IDepartmentsResult>('departments', departmentsIR);
