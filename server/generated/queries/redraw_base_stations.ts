/** Types generated for queries found in "sql/queries/redraw_base_stations.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseStations' parameters type */
export interface IRedrawBaseStationsParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'RedrawBaseStations' return type */
export interface IRedrawBaseStationsResult {
  categoryCode: string;
  code: string;
  latitude: number;
  longitude: number;
  nameEn: string | null;
  nameZh: string;
}

/** 'RedrawBaseStations' query type */
export interface IRedrawBaseStationsQuery {
  params: IRedrawBaseStationsParams;
  result: IRedrawBaseStationsResult;
}

const redrawBaseStationsIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":175}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":260}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":269}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":272,"b":277}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":280,"b":286}]}],"statement":"select code, category_code, name_zh, name_en as \"name_en?\", ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\"\nfrom stations\nwhere jurisdiction_code = :jurisdiction! and valid_to is null and status <> 'closed'\n  and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)\norder by code collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select code, category_code, name_zh, name_en as "name_en?", ST_X(position) as "longitude!", ST_Y(position) as "latitude!"
 * from stations
 * where jurisdiction_code = :jurisdiction! and valid_to is null and status <> 'closed'
 *   and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
 * order by code collate "C"
 * ```
 */
export const redrawBaseStations = new NamedQuery<IRedrawBaseStationsParams,IRedrawBaseStationsResult>('redrawBaseStations', redrawBaseStationsIR);
