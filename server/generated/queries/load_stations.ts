/** Types generated for queries found in "sql/queries/load_stations.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'LoadStations' parameters type */
export interface ILoadStationsParams {
  jurisdiction: string;
  moment: DateOrString;
  rows: Json;
}

/** 'LoadStations' return type */
export type ILoadStationsResult = void;

/** 'LoadStations' query type */
export interface ILoadStationsQuery {
  params: ILoadStationsParams;
  result: ILoadStationsResult;
}

const loadStationsIR: Statement = {"usedParamSet":{"jurisdiction":true,"moment":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":224,"b":237},{"a":708,"b":721}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":401,"b":408}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":434,"b":439}]}],"statement":"-- Stations that have no present version.\ninsert into stations\n  (jurisdiction_code, code, category_code, name_zh, name_en, position, address, capacity, floor_area_m2, amenities,\n   opening_hours, status, valid_from)\nselect :jurisdiction!, r.code, r.category_code, r.name_zh, r.name_en, ST_GeomFromGeoJSON(r.position), r.address,\n  r.capacity, r.floor_area_m2, r.amenities, r.opening_hours, r.status, :moment!\nfrom jsonb_to_recordset(:rows!::jsonb) as r(\n  code text, category_code text, name_zh text, name_en text, position text, address text, capacity integer,\n  floor_area_m2 real, amenities text[], opening_hours text, status text)\nwhere not exists (\n  select from stations s where s.jurisdiction_code = :jurisdiction! and s.code = r.code and s.valid_to is null)"};

/**
 * Query generated from SQL:
 * ```
 * -- Stations that have no present version.
 * insert into stations
 *   (jurisdiction_code, code, category_code, name_zh, name_en, position, address, capacity, floor_area_m2, amenities,
 *    opening_hours, status, valid_from)
 * select :jurisdiction!, r.code, r.category_code, r.name_zh, r.name_en, ST_GeomFromGeoJSON(r.position), r.address,
 *   r.capacity, r.floor_area_m2, r.amenities, r.opening_hours, r.status, :moment!
 * from jsonb_to_recordset(:rows!::jsonb) as r(
 *   code text, category_code text, name_zh text, name_en text, position text, address text, capacity integer,
 *   floor_area_m2 real, amenities text[], opening_hours text, status text)
 * where not exists (
 *   select from stations s where s.jurisdiction_code = :jurisdiction! and s.code = r.code and s.valid_to is null)
 * ```
 */
export const loadStations = new NamedQuery<ILoadStationsParams,ILoadStationsResult>('loadStations', loadStationsIR);
