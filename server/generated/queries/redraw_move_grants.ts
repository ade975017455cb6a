/** Types generated for queries found in "sql/queries/redraw_move_grants.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'RedrawMoveGrants' parameters type */
export interface IRedrawMoveGrantsParams {
  jurisdiction: string;
  moment: DateOrString;
  rows: Json;
}

/** 'RedrawMoveGrants' return type */
export type IRedrawMoveGrantsResult = void;

/** 'RedrawMoveGrants' query type */
export interface IRedrawMoveGrantsQuery {
  params: IRedrawMoveGrantsParams;
  result: IRedrawMoveGrantsResult;
}

const redrawMoveGrantsIR: Statement = {"usedParamSet":{"rows":true,"jurisdiction":true,"moment":true},"params":[{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":171}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":365}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":407,"b":414},{"a":487,"b":494},{"a":765,"b":772}]}],"statement":"-- Rights in a grid whose code ended with it are held, from the moment, in the grid named for it.\nwith moves as (\n  select from_code, to_code from jsonb_to_recordset(:rows!::jsonb) as r (from_code text, to_code text)\n), held as (\n  select g.*, moves.to_code\n  from grants g\n  join moves on moves.from_code = g.region_code\n  where g.jurisdiction_code = :jurisdiction! and (g.valid_to is null or g.valid_to > :moment!)\n), ended as (\n  update grants g set valid_to = greatest(g.valid_from, :moment!) from held where g.id = held.id\n)\ninsert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, valid_to, granted_by)\nselect gen_random_uuid(), account_id, role, jurisdiction_code, to_code, department_code, greatest(valid_from, :moment!), valid_to,\n  granted_by\nfrom held"};

/**
 * Query generated from SQL:
 * ```
 * -- Rights in a grid whose code ended with it are held, from the moment, in the grid named for it.
 * with moves as (
 *   select from_code, to_code from jsonb_to_recordset(:rows!::jsonb) as r (from_code text, to_code text)
 * ), held as (
 *   select g.*, moves.to_code
 *   from grants g
 *   join moves on moves.from_code = g.region_code
 *   where g.jurisdiction_code = :jurisdiction! and (g.valid_to is null or g.valid_to > :moment!)
 * ), ended as (
 *   update grants g set valid_to = greatest(g.valid_from, :moment!) from held where g.id = held.id
 * )
 * insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, valid_to, granted_by)
 * select gen_random_uuid(), account_id, role, jurisdiction_code, to_code, department_code, greatest(valid_from, :moment!), valid_to,
 *   granted_by
 * from held
 * ```
 */
export const redrawMoveGrants = new NamedQuery<IRedrawMoveGrantsParams,IRedrawMoveGrantsResult>('redrawMoveGrants', redrawMoveGrantsIR);
