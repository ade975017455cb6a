/** Types generated for queries found in "sql/queries/case_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type DateOrStringArray = readonly (DateOrString)[];

export type numberArray = readonly (number)[];

/** 'CaseGrids' parameters type */
export interface ICaseGridsParams {
  jurisdiction: string;
  latitudes: readonly (number | null)[];
  longitudes: readonly (number | null)[];
  moments: readonly (DateOrString | null)[];
}

/** 'CaseGrids' return type */
export interface ICaseGridsResult {
  gridId: number;
  number: number;
}

/** 'CaseGrids' query type */
export interface ICaseGridsQuery {
  params: ICaseGridsParams;
  result: ICaseGridsResult;
}

const caseGridsIR: Statement = {"usedParamSet":{"jurisdiction":true,"longitudes":true,"latitudes":true,"moments":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":310,"b":323},{"a":420,"b":433},{"a":759,"b":772}]},{"name":"longitudes","required":true,"transform":{"type":"scalar"},"locs":[{"a":545,"b":556}]},{"name":"latitudes","required":true,"transform":{"type":"scalar"},"locs":[{"a":569,"b":579}]},{"name":"moments","required":true,"transform":{"type":"scalar"},"locs":[{"a":592,"b":600}]}],"statement":"-- The grid, region of the last level, whose outline held each position at its moment; on a boundary the one with the\n-- lowest code. A moment from before the place had any grid is answered with its first ones.\nwith level_of_grids as (\n  select max(level) as level from region_levels where jurisdiction_code = :jurisdiction!\n), first_grids as (\n  select min(valid_from) as since from regions\n  where jurisdiction_code = :jurisdiction! and level = (select level from level_of_grids)\n)\nselect p.number as \"number!\", g.id as \"grid_id!\"\nfrom unnest(:longitudes!::float8[], :latitudes!::float8[], :moments!::timestamptz[])\n  with ordinality as p (longitude, latitude, moment, number)\ncross join lateral (\n  select r.id from regions r\n  where r.jurisdiction_code = :jurisdiction!\n    and r.level = (select level from level_of_grids)\n    and r.valid_from <= greatest(p.moment, (select since from first_grids))\n    and (r.valid_to is null or r.valid_to > greatest(p.moment, (select since from first_grids)))\n    and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326))\n  order by r.code collate \"C\" limit 1\n) g"};

/**
 * Query generated from SQL:
 * ```
 * -- The grid, region of the last level, whose outline held each position at its moment; on a boundary the one with the
 * -- lowest code. A moment from before the place had any grid is answered with its first ones.
 * with level_of_grids as (
 *   select max(level) as level from region_levels where jurisdiction_code = :jurisdiction!
 * ), first_grids as (
 *   select min(valid_from) as since from regions
 *   where jurisdiction_code = :jurisdiction! and level = (select level from level_of_grids)
 * )
 * select p.number as "number!", g.id as "grid_id!"
 * from unnest(:longitudes!::float8[], :latitudes!::float8[], :moments!::timestamptz[])
 *   with ordinality as p (longitude, latitude, moment, number)
 * cross join lateral (
 *   select r.id from regions r
 *   where r.jurisdiction_code = :jurisdiction!
 *     and r.level = (select level from level_of_grids)
 *     and r.valid_from <= greatest(p.moment, (select since from first_grids))
 *     and (r.valid_to is null or r.valid_to > greatest(p.moment, (select since from first_grids)))
 *     and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326))
 *   order by r.code collate "C" limit 1
 * ) g
 * ```
 */
export const caseGrids = new NamedQuery<ICaseGridsParams,ICaseGridsResult>('caseGrids', caseGridsIR);
