/** Types generated for queries found in "sql/queries/end_staff.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'EndStaff' parameters type */
export interface IEndStaffParams {
  jurisdiction: string;
  moment: DateOrString;
  rows: Json;
}

/** 'EndStaff' return type */
export type IEndStaffResult = void;

/** 'EndStaff' query type */
export interface IEndStaffQuery {
  params: IEndStaffParams;
  result: IEndStaffResult;
}

const endStaffIR: Statement = {"usedParamSet":{"moment":true,"jurisdiction":true,"rows":true},"params":[{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":135}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":178},{"a":400,"b":413}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":253,"b":258}]}],"statement":"-- Ends the present post of everybody whom the rows do not hold just so, or whose grid has ended.\nupdate staff m set valid_to = :moment!\nwhere m.jurisdiction_code = :jurisdiction! and m.valid_to is null and not exists (\n  select from jsonb_to_recordset(:rows!::jsonb) as r(\n    code text, name text, role text, full_time boolean, grade text, grid_code text)\n  join regions g on g.jurisdiction_code = :jurisdiction! and g.code = r.grid_code and g.valid_to is null\n  where (r.code, r.name, r.role, r.full_time, g.id) = (m.code, m.name, m.role, m.full_time, m.grid_id)\n    and r.grade is not distinct from m.grade\n)"};

/**
 * Query generated from SQL:
 * ```
 * -- Ends the present post of everybody whom the rows do not hold just so, or whose grid has ended.
 * update staff m set valid_to = :moment!
 * where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and not exists (
 *   select from jsonb_to_recordset(:rows!::jsonb) as r(
 *     code text, name text, role text, full_time boolean, grade text, grid_code text)
 *   join regions g on g.jurisdiction_code = :jurisdiction! and g.code = r.grid_code and g.valid_to is null
 *   where (r.code, r.name, r.role, r.full_time, g.id) = (m.code, m.name, m.role, m.full_time, m.grid_id)
 *     and r.grade is not distinct from m.grade
 * )
 * ```
 */
export const endStaff = new NamedQuery<IEndStaffParams,IEndStaffResult>('endStaff', endStaffIR);
