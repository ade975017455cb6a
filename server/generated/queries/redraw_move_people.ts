/** Types generated for queries found in "sql/queries/redraw_move_people.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'RedrawMovePeople' parameters type */
export interface IRedrawMovePeopleParams {
  jurisdiction: string;
  moment: DateOrString;
  rows: Json;
}

/** 'RedrawMovePeople' return type */
export type IRedrawMovePeopleResult = void;

/** 'RedrawMovePeople' query type */
export interface IRedrawMovePeopleQuery {
  params: IRedrawMovePeopleParams;
  result: IRedrawMovePeopleResult;
}

const redrawMovePeopleIR: Statement = {"usedParamSet":{"rows":true,"moment":true,"jurisdiction":true},"params":[{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":109}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":196,"b":203},{"a":543,"b":550}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":248,"b":261},{"a":484,"b":497}]}],"statement":"-- As redraw_move_staff, person by person.\nwith moves as (\n  select code, to_id from jsonb_to_recordset(:rows!::jsonb) as r (code text, to_id bigint)\n), ended as (\n  update staff m set valid_to = :moment!\n  from moves\n  where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.code = moves.code\n  returning m.code, m.name, m.role, m.full_time, m.grade, moves.to_id\n)\ninsert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)\nselect :jurisdiction!, code, name, role, full_time, grade, to_id, :moment! from ended"};

/**
 * Query generated from SQL:
 * ```
 * -- As redraw_move_staff, person by person.
 * with moves as (
 *   select code, to_id from jsonb_to_recordset(:rows!::jsonb) as r (code text, to_id bigint)
 * ), ended as (
 *   update staff m set valid_to = :moment!
 *   from moves
 *   where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.code = moves.code
 *   returning m.code, m.name, m.role, m.full_time, m.grade, moves.to_id
 * )
 * insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)
 * select :jurisdiction!, code, name, role, full_time, grade, to_id, :moment! from ended
 * ```
 */
export const redrawMovePeople = new NamedQuery<IRedrawMovePeopleParams,IRedrawMovePeopleResult>('redrawMovePeople', redrawMovePeopleIR);
