/** Types generated for queries found in "sql/queries/follow_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'FollowGrids' parameters type */
export interface IFollowGridsParams {
  jurisdiction: string;
  moment: DateOrString;
}

/** 'FollowGrids' return type */
export type IFollowGridsResult = void;

/** 'FollowGrids' query type */
export interface IFollowGridsQuery {
  params: IFollowGridsParams;
  result: IFollowGridsResult;
}

const followGridsIR: Statement = {"usedParamSet":{"moment":true,"jurisdiction":true},"params":[{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":212,"b":219},{"a":674,"b":681}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":268,"b":281},{"a":586,"b":599},{"a":734,"b":747}]}],"statement":"-- Staff whose grid has ended go on, from the moment, in the present version of the grid with the same code, if there is one;\n-- otherwise their post ends with it.\nwith ended as (\n  update staff m set valid_to = :moment!\n  from regions g\n  where m.jurisdiction_code = :jurisdiction! and m.valid_to is null\n    and g.jurisdiction_code = m.jurisdiction_code and g.id = m.grid_id and g.valid_to is not null\n  returning m.code, m.name, m.role, m.full_time, m.grade, g.code as grid_code\n)\ninsert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)\nselect :jurisdiction!, ended.code, ended.name, ended.role, ended.full_time, ended.grade, g.id, :moment!\nfrom ended\njoin regions g on g.jurisdiction_code = :jurisdiction! and g.code = ended.grid_code and g.valid_to is null"};

/**
 * Query generated from SQL:
 * ```
 * -- Staff whose grid has ended go on, from the moment, in the present version of the grid with the same code, if there is one;
 * -- otherwise their post ends with it.
 * with ended as (
 *   update staff m set valid_to = :moment!
 *   from regions g
 *   where m.jurisdiction_code = :jurisdiction! and m.valid_to is null
 *     and g.jurisdiction_code = m.jurisdiction_code and g.id = m.grid_id and g.valid_to is not null
 *   returning m.code, m.name, m.role, m.full_time, m.grade, g.code as grid_code
 * )
 * insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)
 * select :jurisdiction!, ended.code, ended.name, ended.role, ended.full_time, ended.grade, g.id, :moment!
 * from ended
 * join regions g on g.jurisdiction_code = :jurisdiction! and g.code = ended.grid_code and g.valid_to is null
 * ```
 */
export const followGrids = new NamedQuery<IFollowGridsParams,IFollowGridsResult>('followGrids', followGridsIR);
