/** Types generated for queries found in "sql/queries/grants.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Grants' parameters type */
export interface IGrantsParams {
  accountIds?: readonly (string | null)[] | null | void;
  ids?: readonly (string | null)[] | null | void;
}

/** 'Grants' return type */
export interface IGrantsResult {
  accountId: string;
  departmentCode: string | null;
  departmentEn: string | null;
  departmentZh: string | null;
  id: string;
  jurisdictionCode: string | null;
  jurisdictionEn: string | null;
  jurisdictionZh: string | null;
  regionCode: string | null;
  regionEn: string | null;
  regionZh: string | null;
  role: string;
  validFrom: Date;
  validTo: Date | null;
}

/** 'Grants' query type */
export interface IGrantsQuery {
  params: IGrantsParams;
  result: IGrantsResult;
}

const grantsIR: Statement = {"usedParamSet":{"ids":true,"accountIds":true},"params":[{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":862,"b":865}]},{"name":"accountIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":906,"b":916}]}],"statement":"-- By their ids, or all of some accounts, those that hold first; with the names of what they are for.\nselect g.id::text as \"id!\", g.account_id::text as \"account_id!\", g.role, g.jurisdiction_code, g.region_code, g.department_code,\n  g.valid_from, g.valid_to,\n  j.name_zh as \"jurisdiction_zh?\", j.name_en as \"jurisdiction_en?\", r.name_zh as \"region_zh?\", r.name_en as \"region_en?\",\n  d.name_zh as \"department_zh?\", d.name_en as \"department_en?\"\nfrom grants g\nleft join jurisdictions j on j.code = g.jurisdiction_code\nleft join departments d on d.jurisdiction_code = g.jurisdiction_code and d.code = g.department_code\n-- A region that is no more goes by its last name.\nleft join lateral (\n  select name_zh, name_en from regions\n  where jurisdiction_code = g.jurisdiction_code and code = g.region_code\n  order by valid_from desc limit 1\n) r on true\nwhere g.id = any(:ids::text[]::uuid[]) or g.account_id = any(:accountIds::text[]::uuid[])\norder by g.valid_to is not null and g.valid_to <= now(), g.valid_from, g.id"};

/**
 * Query generated from SQL:
 * ```
 * -- By their ids, or all of some accounts, those that hold first; with the names of what they are for.
 * select g.id::text as "id!", g.account_id::text as "account_id!", g.role, g.jurisdiction_code, g.region_code, g.department_code,
 *   g.valid_from, g.valid_to,
 *   j.name_zh as "jurisdiction_zh?", j.name_en as "jurisdiction_en?", r.name_zh as "region_zh?", r.name_en as "region_en?",
 *   d.name_zh as "department_zh?", d.name_en as "department_en?"
 * from grants g
 * left join jurisdictions j on j.code = g.jurisdiction_code
 * left join departments d on d.jurisdiction_code = g.jurisdiction_code and d.code = g.department_code
 * -- A region that is no more goes by its last name.
 * left join lateral (
 *   select name_zh, name_en from regions
 *   where jurisdiction_code = g.jurisdiction_code and code = g.region_code
 *   order by valid_from desc limit 1
 * ) r on true
 * where g.id = any(:ids::text[]::uuid[]) or g.account_id = any(:accountIds::text[]::uuid[])
 * order by g.valid_to is not null and g.valid_to <= now(), g.valid_from, g.id
 * ```
 */
export const grants = new NamedQuery<IGrantsParams,IGrantsResult>('grants', grantsIR);
