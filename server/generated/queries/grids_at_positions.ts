/** Types generated for queries found in "sql/queries/grids_at_positions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

/** 'GridsAtPositions' parameters type */
export interface IGridsAtPositionsParams {
  jurisdiction: string;
  latitudes: readonly (number | null)[];
  longitudes: readonly (number | null)[];
  moment?: DateOrString | null | void;
}

/** 'GridsAtPositions' return type */
export interface IGridsAtPositionsResult {
  gridId: number;
  number: number;
}

/** 'GridsAtPositions' query type */
export interface IGridsAtPositionsQuery {
  params: IGridsAtPositionsParams;
  result: IGridsAtPositionsResult;
}

const gridsAtPositionsIR: Statement = {"usedParamSet":{"longitudes":true,"latitudes":true,"jurisdiction":true,"moment":true},"params":[{"name":"longitudes","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":195}]},{"name":"latitudes","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":218}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":364,"b":377},{"a":461,"b":474}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":510,"b":516},{"a":588,"b":594}]}],"statement":"-- The grid, region of the last level, that holds each position at the moment; on a boundary the one with the lowest code.\nselect p.number as \"number!\", g.id as \"grid_id!\"\nfrom unnest(:longitudes!::float8[], :latitudes!::float8[])\n  with ordinality as p (longitude, latitude, number)\ncross join lateral (\n  select r.id from regions r\n  where r.jurisdiction_code = :jurisdiction!\n    and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)\n    and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))\n    and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326))\n  order by r.code limit 1\n) g"};

/**
 * Query generated from SQL:
 * ```
 * -- The grid, region of the last level, that holds each position at the moment; on a boundary the one with the lowest code.
 * select p.number as "number!", g.id as "grid_id!"
 * from unnest(:longitudes!::float8[], :latitudes!::float8[])
 *   with ordinality as p (longitude, latitude, number)
 * cross join lateral (
 *   select r.id from regions r
 *   where r.jurisdiction_code = :jurisdiction!
 *     and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
 *     and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))
 *     and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326))
 *   order by r.code limit 1
 * ) g
 * ```
 */
export const gridsAtPositions = new NamedQuery<IGridsAtPositionsParams,IGridsAtPositionsResult>('gridsAtPositions', gridsAtPositionsIR);
