/** Types generated for queries found in "sql/queries/grid_paths.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'GridPaths' parameters type */
export interface IGridPathsParams {
  jurisdiction: string;
}

/** 'GridPaths' return type */
export interface IGridPathsResult {
  codes: stringArray;
  gridId: string;
}

/** 'GridPaths' query type */
export interface IGridPathsQuery {
  params: IGridPathsParams;
  result: IGridPathsResult;
}

const gridPathsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":258},{"a":342,"b":355},{"a":480,"b":493}]}],"statement":"-- Every version of every finest region, with the codes of what it lies in from the top down, its own last.\nwith recursive climbed as (\n  select r.id as grid_id, r.parent_id, array[r.code] as codes\n  from regions r\n  where r.jurisdiction_code = :jurisdiction!\n    and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)\n  union all\n  select c.grid_id, p.parent_id, p.code || c.codes\n  from climbed c\n  join regions p on p.jurisdiction_code = :jurisdiction! and p.id = c.parent_id\n)\nselect grid_id::text as \"grid_id!\", codes as \"codes!\" from climbed where parent_id is null"};

/**
 * Query generated from SQL:
 * ```
 * -- Every version of every finest region, with the codes of what it lies in from the top down, its own last.
 * with recursive climbed as (
 *   select r.id as grid_id, r.parent_id, array[r.code] as codes
 *   from regions r
 *   where r.jurisdiction_code = :jurisdiction!
 *     and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
 *   union all
 *   select c.grid_id, p.parent_id, p.code || c.codes
 *   from climbed c
 *   join regions p on p.jurisdiction_code = :jurisdiction! and p.id = c.parent_id
 * )
 * select grid_id::text as "grid_id!", codes as "codes!" from climbed where parent_id is null
 * ```
 */
export const gridPaths = new NamedQuery<IGridPathsParams,IGridPathsResult>('gridPaths', gridPathsIR);
