/** Types generated for queries found in "sql/queries/stations_count.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'StationsCount' parameters type */
export interface IStationsCountParams {
  categories?: readonly (string | null)[] | null | void;
  east?: number | null | void;
  jurisdiction: string;
  moment?: DateOrString | null | void;
  north?: number | null | void;
  south?: number | null | void;
  west?: number | null | void;
}

/** 'StationsCount' return type */
export interface IStationsCountResult {
  count: number;
}

/** 'StationsCount' query type */
export interface IStationsCountQuery {
  params: IStationsCountParams;
  result: IStationsCountResult;
}

const stationsCountIR: Statement = {"usedParamSet":{"jurisdiction":true,"categories":true,"moment":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":81}]},{"name":"categories","required":false,"transform":{"type":"scalar"},"locs":[{"a":90,"b":100},{"a":141,"b":151}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":184,"b":190},{"a":258,"b":264}]},{"name":"west","required":false,"transform":{"type":"scalar"},"locs":[{"a":295,"b":299},{"a":360,"b":364}]},{"name":"south","required":false,"transform":{"type":"scalar"},"locs":[{"a":367,"b":372}]},{"name":"east","required":false,"transform":{"type":"scalar"},"locs":[{"a":375,"b":379}]},{"name":"north","required":false,"transform":{"type":"scalar"},"locs":[{"a":382,"b":387}]}],"statement":"select count(*) as \"count!\"\nfrom stations\nwhere jurisdiction_code = :jurisdiction!\n  and (:categories::text[] is null or category_code = any(:categories))\n  and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))\n  and (:west::float8 is null or ST_Intersects(position, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))"};

/**
 * Query generated from SQL:
 * ```
 * select count(*) as "count!"
 * from stations
 * where jurisdiction_code = :jurisdiction!
 *   and (:categories::text[] is null or category_code = any(:categories))
 *   and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
 *   and (:west::float8 is null or ST_Intersects(position, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))
 * ```
 */
export const stationsCount = new NamedQuery<IStationsCountParams,IStationsCountResult>('stationsCount', stationsCountIR);
