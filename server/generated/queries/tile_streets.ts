/** Types generated for queries found in "sql/queries/tile_streets.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'TileStreets' parameters type */
export interface ITileStreetsParams {
  east: number;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  north: number;
  south: number;
  west: number;
}

/** 'TileStreets' return type */
export interface ITileStreetsResult {
  bridge: boolean;
  geometry: string;
  kind: string;
  nameEn: string | null;
  nameZh: string | null;
  walk: string;
}

/** 'TileStreets' query type */
export interface ITileStreetsQuery {
  params: ITileStreetsParams;
  result: ITileStreetsResult;
}

const tileStreetsIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true,"kinds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":134}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":169}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":186}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":202}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":219}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":258,"b":263},{"a":295,"b":300}]}],"statement":"select kind, walk, name_zh, name_en, bridge, ST_AsGeoJSON(line, 7) as \"geometry!\"\nfrom streets\nwhere jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)\n  and not tunnel and (:kinds::text[] is null or kind = any(:kinds))\norder by layer, id"};

/**
 * Query generated from SQL:
 * ```
 * select kind, walk, name_zh, name_en, bridge, ST_AsGeoJSON(line, 7) as "geometry!"
 * from streets
 * where jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
 *   and not tunnel and (:kinds::text[] is null or kind = any(:kinds))
 * order by layer, id
 * ```
 */
export const tileStreets = new NamedQuery<ITileStreetsParams,ITileStreetsResult>('tileStreets', tileStreetsIR);
