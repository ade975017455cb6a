/** Types generated for queries found in "sql/queries/department_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'DepartmentSave' parameters type */
export interface IDepartmentSaveParams {
  code: string;
  jurisdiction: string;
  nameEn: string;
  nameZh: string;
  retired: boolean;
}

/** 'DepartmentSave' return type */
export type IDepartmentSaveResult = void;

/** 'DepartmentSave' query type */
export interface IDepartmentSaveQuery {
  params: IDepartmentSaveParams;
  result: IDepartmentSaveResult;
}

const departmentSaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true,"nameZh":true,"nameEn":true,"retired":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":98}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":106}]},{"name":"nameZh","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":116}]},{"name":"nameEn","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":126}]},{"name":"retired","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":137}]}],"statement":"insert into departments (jurisdiction_code, code, name_zh, name_en, retired)\nvalues (:jurisdiction!, :code!, :nameZh!, :nameEn!, :retired!::boolean)\non conflict (jurisdiction_code, code) do update set\n  name_zh = excluded.name_zh, name_en = excluded.name_en, retired = excluded.retired"};

/**
 * Query generated from SQL:
 * ```
 * insert into departments (jurisdiction_code, code, name_zh, name_en, retired)
 * values (:jurisdiction!, :code!, :nameZh!, :nameEn!, :retired!::boolean)
 * on conflict (jurisdiction_code, code) do update set
 *   name_zh = excluded.name_zh, name_en = excluded.name_en, retired = excluded.retired
 * ```
 */
export const departmentSave = new NamedQuery<IDepartmentSaveParams,IDepartmentSaveResult>('departmentSave', departmentSaveIR);
