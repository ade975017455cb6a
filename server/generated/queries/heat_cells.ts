/** Types generated for queries found in "sql/queries/heat_cells.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'HeatCells' parameters type */
export interface IHeatCellsParams {
  cellLatitude: number;
  cellLongitude: number;
  east: number;
  from: DateOrString;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  north: number;
  south: number;
  to: DateOrString;
  west: number;
}

/** 'HeatCells' return type */
export interface IHeatCellsResult {
  count: number;
  latitude: number;
  longitude: number;
  simulated: boolean;
}

/** 'HeatCells' query type */
export interface IHeatCellsQuery {
  params: IHeatCellsParams;
  result: IHeatCellsResult;
}

const heatCellsIR: Statement = {"usedParamSet":{"cellLongitude":true,"cellLatitude":true,"jurisdiction":true,"from":true,"to":true,"kinds":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"cellLongitude","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":214},{"a":391,"b":405}]},{"name":"cellLatitude","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":258},{"a":458,"b":471}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":548,"b":561}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":586,"b":591}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":624,"b":627}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":651,"b":656},{"a":693,"b":698}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":738,"b":743}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":754,"b":760}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":771,"b":776}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":787,"b":793}]}],"statement":"-- Rounded to the nearest multiple of the cell's sides, so a cell's centre is a multiple and does not move with the box. Whole\n-- numbers of cells are much quicker to group by than points.\nselect x * :cellLongitude!::float8 as \"longitude!\", y * :cellLatitude!::float8 as \"latitude!\",\n  count(*)::integer as \"count!\", bool_or(simulated) as \"simulated!\"\nfrom (\n  select round(ST_X(position) / :cellLongitude!::float8)::integer as x,\n    round(ST_Y(position) / :cellLatitude!::float8)::integer as y, simulated\n  from cases\n  where jurisdiction_code = :jurisdiction!\n    and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz\n    and (:kinds::text[] is null or kind_code = any(:kinds))\n    and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)\n) counted\ngroup by x, y\norder by x, y"};

/**
 * Query generated from SQL:
 * ```
 * -- Rounded to the nearest multiple of the cell's sides, so a cell's centre is a multiple and does not move with the box. Whole
 * -- numbers of cells are much quicker to group by than points.
 * select x * :cellLongitude!::float8 as "longitude!", y * :cellLatitude!::float8 as "latitude!",
 *   count(*)::integer as "count!", bool_or(simulated) as "simulated!"
 * from (
 *   select round(ST_X(position) / :cellLongitude!::float8)::integer as x,
 *     round(ST_Y(position) / :cellLatitude!::float8)::integer as y, simulated
 *   from cases
 *   where jurisdiction_code = :jurisdiction!
 *     and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz
 *     and (:kinds::text[] is null or kind_code = any(:kinds))
 *     and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
 * ) counted
 * group by x, y
 * order by x, y
 * ```
 */
export const heatCells = new NamedQuery<IHeatCellsParams,IHeatCellsResult>('heatCells', heatCellsIR);
