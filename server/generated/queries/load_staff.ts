/** Types generated for queries found in "sql/queries/load_staff.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'LoadStaff' parameters type */
export interface ILoadStaffParams {
  jurisdiction: string;
  moment: DateOrString;
  rows: Json;
}

/** 'LoadStaff' return type */
export type ILoadStaffResult = void;

/** 'LoadStaff' query type */
export interface ILoadStaffQuery {
  params: ILoadStaffParams;
  result: ILoadStaffResult;
}

const loadStaffIR: Statement = {"usedParamSet":{"jurisdiction":true,"moment":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":150},{"a":386,"b":399},{"a":518,"b":531}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":212}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":243}]}],"statement":"-- Staff who have no present post.\ninsert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)\nselect :jurisdiction!, r.code, r.name, r.role, r.full_time, r.grade, g.id, :moment!\nfrom jsonb_to_recordset(:rows!::jsonb) as r(\n  code text, name text, role text, full_time boolean, grade text, grid_code text)\nleft join regions g on g.jurisdiction_code = :jurisdiction! and g.code = r.grid_code and g.valid_to is null\nwhere not exists (\n  select from staff m where m.jurisdiction_code = :jurisdiction! and m.code = r.code and m.valid_to is null)"};

/**
 * Query generated from SQL:
 * ```
 * -- Staff who have no present post.
 * insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)
 * select :jurisdiction!, r.code, r.name, r.role, r.full_time, r.grade, g.id, :moment!
 * from jsonb_to_recordset(:rows!::jsonb) as r(
 *   code text, name text, role text, full_time boolean, grade text, grid_code text)
 * left join regions g on g.jurisdiction_code = :jurisdiction! and g.code = r.grid_code and g.valid_to is null
 * where not exists (
 *   select from staff m where m.jurisdiction_code = :jurisdiction! and m.code = r.code and m.valid_to is null)
 * ```
 */
export const loadStaff = new NamedQuery<ILoadStaffParams,ILoadStaffResult>('loadStaff', loadStaffIR);
