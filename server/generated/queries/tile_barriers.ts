/** Types generated for queries found in "sql/queries/tile_barriers.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'TileBarriers' parameters type */
export interface ITileBarriersParams {
  east: number;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  north: number;
  south: number;
  west: number;
}

/** 'TileBarriers' return type */
export interface ITileBarriersResult {
  geometry: string;
  kind: string;
}

/** 'TileBarriers' query type */
export interface ITileBarriersQuery {
  params: ITileBarriersParams;
  result: ITileBarriersResult;
}

const tileBarriersIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true,"kinds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":103}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":138}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":155}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":171}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":188}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":227,"b":232},{"a":264,"b":269}]}],"statement":"select kind, ST_AsGeoJSON(line, 7) as \"geometry!\"\nfrom barriers\nwhere jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)\n  and not tunnel and (:kinds::text[] is null or kind = any(:kinds))\norder by id"};

/**
 * Query generated from SQL:
 * ```
 * select kind, ST_AsGeoJSON(line, 7) as "geometry!"
 * from barriers
 * where jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
 *   and not tunnel and (:kinds::text[] is null or kind = any(:kinds))
 * order by id
 * ```
 */
export const tileBarriers = new NamedQuery<ITileBarriersParams,ITileBarriersResult>('tileBarriers', tileBarriersIR);
