/** Types generated for queries found in "sql/queries/stored_tile.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'StoredTile' parameters type */
export interface IStoredTileParams {
  groundDigest: string;
  jurisdiction: string;
  x: number;
  y: number;
  zoom: number;
}

/** 'StoredTile' return type */
export interface IStoredTileResult {
  tile: Buffer;
}

/** 'StoredTile' query type */
export interface IStoredTileQuery {
  params: IStoredTileParams;
  result: IStoredTileResult;
}

const storedTileIR: Statement = {"usedParamSet":{"jurisdiction":true,"groundDigest":true,"zoom":true,"x":true,"y":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":71}]},{"name":"groundDigest","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":106}]},{"name":"zoom","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":124}]},{"name":"x","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":136}]},{"name":"y","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":148}]}],"statement":"select tile from base_map_tiles\nwhere jurisdiction_code = :jurisdiction! and ground_digest = :groundDigest! and zoom = :zoom! and x = :x! and y = :y!"};

/**
 * Query generated from SQL:
 * ```
 * select tile from base_map_tiles
 * where jurisdiction_code = :jurisdiction! and ground_digest = :groundDigest! and zoom = :zoom! and x = :x! and y = :y!
 * ```
 */
export const storedTile = new NamedQuery<IStoredTileParams,IStoredTileResult>('storedTile', storedTileIR);
