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

const heatCellsIR: Statement = {"usedParamSet":{"cellLongitude":true,"cellLatitude":true,"jurisdiction":true,"from":true,"to":true,"kinds":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"cellLongitude","required":true,"transform":{"type":"scalar"},"locs":[{"a":307,"b":321}]},{"name":"cellLatitude","required":true,"transform":{"type":"scalar"},"locs":[{"a":332,"b":345}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":416,"b":429}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":454,"b":459}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":492,"b":495}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":519,"b":524},{"a":561,"b":566}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":606,"b":611}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":622,"b":628}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":639,"b":644}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":655,"b":661}]}],"statement":"-- ST_SnapToGrid rounds to the nearest multiple of the cell's sides, so a cell's centre is a multiple and does not move\n-- with the box.\nselect ST_X(cell) as \"longitude!\", ST_Y(cell) as \"latitude!\", count(*)::integer as \"count!\",\n  bool_or(simulated) as \"simulated!\"\nfrom (\n  select ST_SnapToGrid(position, :cellLongitude!::float8, :cellLatitude!::float8) as cell, simulated\n  from cases\n  where jurisdiction_code = :jurisdiction!\n    and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz\n    and (:kinds::text[] is null or kind_code = any(:kinds))\n    and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)\n) snapped\ngroup by cell\norder by 1, 2"};

/**
 * Query generated from SQL:
 * ```
 * -- ST_SnapToGrid rounds to the nearest multiple of the cell's sides, so a cell's centre is a multiple and does not move
 * -- with the box.
 * select ST_X(cell) as "longitude!", ST_Y(cell) as "latitude!", count(*)::integer as "count!",
 *   bool_or(simulated) as "simulated!"
 * from (
 *   select ST_SnapToGrid(position, :cellLongitude!::float8, :cellLatitude!::float8) as cell, simulated
 *   from cases
 *   where jurisdiction_code = :jurisdiction!
 *     and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz
 *     and (:kinds::text[] is null or kind_code = any(:kinds))
 *     and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
 * ) snapped
 * group by cell
 * order by 1, 2
 * ```
 */
export const heatCells = new NamedQuery<IHeatCellsParams,IHeatCellsResult>('heatCells', heatCellsIR);
