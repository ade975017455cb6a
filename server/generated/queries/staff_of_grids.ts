/** Types generated for queries found in "sql/queries/staff_of_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

/** 'StaffOfGrids' parameters type */
export interface IStaffOfGridsParams {
  gridIds: readonly (number | null)[];
  jurisdiction: string;
  moment?: DateOrString | null | void;
}

/** 'StaffOfGrids' return type */
export interface IStaffOfGridsResult {
  code: string;
  fullTime: boolean;
  gridId: number;
  name: string;
  role: string;
}

/** 'StaffOfGrids' query type */
export interface IStaffOfGridsQuery {
  params: IStaffOfGridsParams;
  result: IStaffOfGridsResult;
}

const staffOfGridsIR: Statement = {"usedParamSet":{"jurisdiction":true,"gridIds":true,"moment":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":94}]},{"name":"gridIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":122}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":174,"b":180},{"a":248,"b":254}]}],"statement":"select grid_id, code, name, role, full_time\nfrom staff\nwhere jurisdiction_code = :jurisdiction! and grid_id = any(:gridIds!::float8[]::bigint[])\n  and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))\norder by grid_id, role desc, code"};

/**
 * Query generated from SQL:
 * ```
 * select grid_id, code, name, role, full_time
 * from staff
 * where jurisdiction_code = :jurisdiction! and grid_id = any(:gridIds!::float8[]::bigint[])
 *   and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
 * order by grid_id, role desc, code
 * ```
 */
export const staffOfGrids = new NamedQuery<IStaffOfGridsParams,IStaffOfGridsResult>('staffOfGrids', staffOfGridsIR);
