/** Types generated for queries found in "sql/queries/stations.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'Stations' parameters type */
export interface IStationsParams {
  after?: string | null | void;
  categories?: readonly (string | null)[] | null | void;
  codes?: readonly (string | null)[] | null | void;
  east?: number | null | void;
  jurisdiction: string;
  limit?: number | null | void;
  moment?: DateOrString | null | void;
  north?: number | null | void;
  south?: number | null | void;
  status?: string | null | void;
  west?: number | null | void;
}

/** 'Stations' return type */
export interface IStationsResult {
  address: string | null;
  amenities: stringArray;
  capacity: number | null;
  categoryCode: string;
  code: string;
  floorAreaM2: number | null;
  id: number;
  jurisdictionCode: string;
  latitude: number;
  longitude: number;
  nameEn: string | null;
  nameZh: string;
  openingHours: string | null;
  status: string;
}

/** 'Stations' query type */
export interface IStationsQuery {
  params: IStationsParams;
  result: IStationsResult;
}

const stationsIR: Statement = {"usedParamSet":{"jurisdiction":true,"codes":true,"categories":true,"status":true,"moment":true,"west":true,"south":true,"east":true,"north":true,"after":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":277,"b":290}]},{"name":"codes","required":false,"transform":{"type":"scalar"},"locs":[{"a":299,"b":304},{"a":336,"b":341}]},{"name":"categories","required":false,"transform":{"type":"scalar"},"locs":[{"a":352,"b":362},{"a":403,"b":413}]},{"name":"status","required":false,"transform":{"type":"scalar"},"locs":[{"a":424,"b":430},{"a":458,"b":464}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":496,"b":502},{"a":570,"b":576}]},{"name":"west","required":false,"transform":{"type":"scalar"},"locs":[{"a":607,"b":611},{"a":672,"b":676}]},{"name":"south","required":false,"transform":{"type":"scalar"},"locs":[{"a":679,"b":684}]},{"name":"east","required":false,"transform":{"type":"scalar"},"locs":[{"a":687,"b":691}]},{"name":"north","required":false,"transform":{"type":"scalar"},"locs":[{"a":694,"b":699}]},{"name":"after","required":false,"transform":{"type":"scalar"},"locs":[{"a":717,"b":722},{"a":748,"b":753}]},{"name":"limit","required":false,"transform":{"type":"scalar"},"locs":[{"a":776,"b":781}]}],"statement":"select jurisdiction_code, id, code, category_code, name_zh, name_en,\n  ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\",\n  address, capacity, floor_area_m2::text::float8 as \"floor_area_m2?\", amenities, opening_hours, status\nfrom stations\nwhere jurisdiction_code = :jurisdiction!\n  and (:codes::text[] is null or code = any(:codes))\n  and (:categories::text[] is null or category_code = any(:categories))\n  and (:status::text is null or status = :status)\n  and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))\n  and (:west::float8 is null or ST_Intersects(position, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))\n  and (:after::text is null or code > :after)\norder by code\nlimit :limit::integer"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, id, code, category_code, name_zh, name_en,
 *   ST_X(position) as "longitude!", ST_Y(position) as "latitude!",
 *   address, capacity, floor_area_m2::text::float8 as "floor_area_m2?", amenities, opening_hours, status
 * from stations
 * where jurisdiction_code = :jurisdiction!
 *   and (:codes::text[] is null or code = any(:codes))
 *   and (:categories::text[] is null or category_code = any(:categories))
 *   and (:status::text is null or status = :status)
 *   and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
 *   and (:west::float8 is null or ST_Intersects(position, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))
 *   and (:after::text is null or code > :after)
 * order by code
 * limit :limit::integer
 * ```
 */
export const stations = new NamedQuery<IStationsParams,IStationsResult>('stations', stationsIR);
