/** Types generated for queries found in "sql/queries/change_station.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ChangeStation' parameters type */
export interface IChangeStationParams {
  code: string;
  jurisdiction: string;
  latitude?: number | null | void;
  longitude?: number | null | void;
  status?: string | null | void;
  version: number;
}

/** 'ChangeStation' return type */
export interface IChangeStationResult {
  code: string;
}

/** 'ChangeStation' query type */
export interface IChangeStationQuery {
  params: IChangeStationParams;
  result: IChangeStationResult;
}

const changeStationIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true,"version":true,"longitude":true,"latitude":true,"status":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":360,"b":373}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":388,"b":393}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":406,"b":414}]},{"name":"longitude","required":false,"transform":{"type":"scalar"},"locs":[{"a":752,"b":761}]},{"name":"latitude","required":false,"transform":{"type":"scalar"},"locs":[{"a":772,"b":780}]},{"name":"status","required":false,"transform":{"type":"scalar"},"locs":[{"a":881,"b":887}]}],"statement":"-- Ends the version of a station that the caller saw and begins the next, in one statement; nothing where that version is\n-- not the present one. A station changed twice within the clock's step begins a microsecond later.\nwith ended as (\n  update stations s set valid_to = greatest(now(), s.valid_from + interval '1 microsecond')\n  where s.jurisdiction_code = :jurisdiction! and s.code = :code! and s.id = :version!::float8::bigint\n    and s.valid_to is null\n  returning s.*\n)\ninsert into stations\n  (jurisdiction_code, code, category_code, name_zh, name_en, position, address, capacity, floor_area_m2, amenities,\n   opening_hours, status, valid_from)\nselect jurisdiction_code, code, category_code, name_zh, name_en,\n  coalesce(ST_SetSRID(ST_MakePoint(:longitude::float8, :latitude::float8), 4326), position), address, capacity,\n  floor_area_m2, amenities, opening_hours, coalesce(:status::text, status), valid_to\nfrom ended\nreturning code"};

/**
 * Query generated from SQL:
 * ```
 * -- Ends the version of a station that the caller saw and begins the next, in one statement; nothing where that version is
 * -- not the present one. A station changed twice within the clock's step begins a microsecond later.
 * with ended as (
 *   update stations s set valid_to = greatest(now(), s.valid_from + interval '1 microsecond')
 *   where s.jurisdiction_code = :jurisdiction! and s.code = :code! and s.id = :version!::float8::bigint
 *     and s.valid_to is null
 *   returning s.*
 * )
 * insert into stations
 *   (jurisdiction_code, code, category_code, name_zh, name_en, position, address, capacity, floor_area_m2, amenities,
 *    opening_hours, status, valid_from)
 * select jurisdiction_code, code, category_code, name_zh, name_en,
 *   coalesce(ST_SetSRID(ST_MakePoint(:longitude::float8, :latitude::float8), 4326), position), address, capacity,
 *   floor_area_m2, amenities, opening_hours, coalesce(:status::text, status), valid_to
 * from ended
 * returning code
 * ```
 */
export const changeStation = new NamedQuery<IChangeStationParams,IChangeStationResult>('changeStation', changeStationIR);
