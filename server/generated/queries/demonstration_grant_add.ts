/** Types generated for queries found in "sql/queries/demonstration_grant_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'DemonstrationGrantAdd' parameters type */
export interface IDemonstrationGrantAddParams {
  department?: string | null | void;
  id: string;
  jurisdiction: string;
  name: string;
  region?: string | null | void;
  role: string;
}

/** 'DemonstrationGrantAdd' return type */
export type IDemonstrationGrantAddResult = void;

/** 'DemonstrationGrantAdd' query type */
export interface IDemonstrationGrantAddQuery {
  params: IDemonstrationGrantAddParams;
  result: IDemonstrationGrantAddResult;
}

const demonstrationGrantAddIR: Statement = {"usedParamSet":{"id":true,"role":true,"jurisdiction":true,"region":true,"department":true,"name":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":134}]},{"name":"role","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":160}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":176},{"a":356,"b":369}]},{"name":"region","required":false,"transform":{"type":"scalar"},"locs":[{"a":179,"b":185}]},{"name":"department","required":false,"transform":{"type":"scalar"},"locs":[{"a":188,"b":198}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":243}]}],"statement":"-- One in each place, made once.\ninsert into grants (id, account_id, role, jurisdiction_code, region_code, department_code)\nselect :id!::text::uuid, a.id, :role!, :jurisdiction!, :region, :department\nfrom accounts a\nwhere lower(a.name) = :name! and a.demonstration\n  and not exists (select from grants g where g.account_id = a.id and g.jurisdiction_code = :jurisdiction!)"};

/**
 * Query generated from SQL:
 * ```
 * -- One in each place, made once.
 * insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code)
 * select :id!::text::uuid, a.id, :role!, :jurisdiction!, :region, :department
 * from accounts a
 * where lower(a.name) = :name! and a.demonstration
 *   and not exists (select from grants g where g.account_id = a.id and g.jurisdiction_code = :jurisdiction!)
 * ```
 */
export const demonstrationGrantAdd = new NamedQuery<IDemonstrationGrantAddParams,IDemonstrationGrantAddResult>('demonstrationGrantAdd', demonstrationGrantAddIR);
