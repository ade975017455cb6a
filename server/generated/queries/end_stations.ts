/** Types generated for queries found in "sql/queries/end_stations.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'EndStations' parameters type */
export interface IEndStationsParams {
  jurisdiction: string;
  moment: DateOrString;
  rows: Json;
}

/** 'EndStations' return type */
export type IEndStationsResult = void;

/** 'EndStations' query type */
export interface IEndStationsQuery {
  params: IEndStationsParams;
  result: IEndStationsResult;
}

const endStationsIR: Statement = {"usedParamSet":{"moment":true,"jurisdiction":true,"rows":true},"params":[{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":125}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":168}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":248}]}],"statement":"-- Ends the present version of each station that the rows do not hold just as it is.\nupdate stations s set valid_to = :moment!\nwhere s.jurisdiction_code = :jurisdiction! and s.valid_to is null and not exists (\n  select from jsonb_to_recordset(:rows!::jsonb) as r(\n    code text, category_code text, name_zh text, name_en text, position text, address text, capacity integer,\n    floor_area_m2 real, amenities text[], opening_hours text, status text)\n  where (r.code, r.category_code, r.name_zh, r.amenities, r.status)\n      = (s.code, s.category_code, s.name_zh, s.amenities, s.status)\n    and (r.name_en, r.address, r.capacity, r.floor_area_m2, r.opening_hours)\n      is not distinct from (s.name_en, s.address, s.capacity, s.floor_area_m2, s.opening_hours)\n    and ST_AsBinary(ST_GeomFromGeoJSON(r.position)) = ST_AsBinary(s.position)\n)"};

/**
 * Query generated from SQL:
 * ```
 * -- Ends the present version of each station that the rows do not hold just as it is.
 * update stations s set valid_to = :moment!
 * where s.jurisdiction_code = :jurisdiction! and s.valid_to is null and not exists (
 *   select from jsonb_to_recordset(:rows!::jsonb) as r(
 *     code text, category_code text, name_zh text, name_en text, position text, address text, capacity integer,
 *     floor_area_m2 real, amenities text[], opening_hours text, status text)
 *   where (r.code, r.category_code, r.name_zh, r.amenities, r.status)
 *       = (s.code, s.category_code, s.name_zh, s.amenities, s.status)
 *     and (r.name_en, r.address, r.capacity, r.floor_area_m2, r.opening_hours)
 *       is not distinct from (s.name_en, s.address, s.capacity, s.floor_area_m2, s.opening_hours)
 *     and ST_AsBinary(ST_GeomFromGeoJSON(r.position)) = ST_AsBinary(s.position)
 * )
 * ```
 */
export const endStations = new NamedQuery<IEndStationsParams,IEndStationsResult>('endStations', endStationsIR);
