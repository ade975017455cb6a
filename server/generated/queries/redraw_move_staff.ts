/** Types generated for queries found in "sql/queries/redraw_move_staff.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'RedrawMoveStaff' parameters type */
export interface IRedrawMoveStaffParams {
  jurisdiction: string;
  moment: DateOrString;
  rows: Json;
}

/** 'RedrawMoveStaff' return type */
export interface IRedrawMoveStaffResult {
  code: string;
  isMoved: boolean;
}

/** 'RedrawMoveStaff' query type */
export interface IRedrawMoveStaffQuery {
  params: IRedrawMoveStaffParams;
  result: IRedrawMoveStaffResult;
}

const redrawMoveStaffIR: Statement = {"usedParamSet":{"rows":true,"moment":true,"jurisdiction":true},"params":[{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":162}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":261},{"a":640,"b":647}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":306,"b":319},{"a":581,"b":594},{"a":764,"b":777},{"a":844,"b":857}]}],"statement":"-- Whoever works in a grid that ended goes on, from the moment, in the version named for it.\nwith moves as (\n  select from_id, to_id from jsonb_to_recordset(:rows!::jsonb) as r (from_id bigint, to_id bigint)\n), ended as (\n  update staff m set valid_to = :moment!\n  from moves\n  where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.grid_id = moves.from_id\n  returning m.code, m.name, m.role, m.full_time, m.grade, moves.from_id, moves.to_id\n), gone_on as (\n  insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)\n  select :jurisdiction!, code, name, role, full_time, grade, to_id, :moment! from ended\n)\nselect ended.code, f.code <> t.code as \"is_moved!\"\nfrom ended\njoin regions f on f.jurisdiction_code = :jurisdiction! and f.id = ended.from_id\njoin regions t on t.jurisdiction_code = :jurisdiction! and t.id = ended.to_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever works in a grid that ended goes on, from the moment, in the version named for it.
 * with moves as (
 *   select from_id, to_id from jsonb_to_recordset(:rows!::jsonb) as r (from_id bigint, to_id bigint)
 * ), ended as (
 *   update staff m set valid_to = :moment!
 *   from moves
 *   where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.grid_id = moves.from_id
 *   returning m.code, m.name, m.role, m.full_time, m.grade, moves.from_id, moves.to_id
 * ), gone_on as (
 *   insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)
 *   select :jurisdiction!, code, name, role, full_time, grade, to_id, :moment! from ended
 * )
 * select ended.code, f.code <> t.code as "is_moved!"
 * from ended
 * join regions f on f.jurisdiction_code = :jurisdiction! and f.id = ended.from_id
 * join regions t on t.jurisdiction_code = :jurisdiction! and t.id = ended.to_id
 * ```
 */
export const redrawMoveStaff = new NamedQuery<IRedrawMoveStaffParams,IRedrawMoveStaffResult>('redrawMoveStaff', redrawMoveStaffIR);
