/** Types generated for queries found in "sql/queries/keep_tile.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'KeepTile' parameters type */
export interface IKeepTileParams {
  groundDigest: string;
  jurisdiction: string;
  tile: Buffer;
  x: number;
  y: number;
  zoom: number;
}

/** 'KeepTile' return type */
export type IKeepTileResult = void;

/** 'KeepTile' query type */
export interface IKeepTileQuery {
  params: IKeepTileParams;
  result: IKeepTileResult;
}

const keepTileIR: Statement = {"usedParamSet":{"zoom":true,"x":true,"y":true,"tile":true,"jurisdiction":true,"groundDigest":true},"params":[{"name":"zoom","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":173}]},{"name":"x","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":187}]},{"name":"y","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":201}]},{"name":"tile","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":218}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":272}]},{"name":"groundDigest","required":true,"transform":{"type":"scalar"},"locs":[{"a":294,"b":307}]}],"statement":"-- Kept only while the place has the ground that was drawn.\ninsert into base_map_tiles (jurisdiction_code, ground_digest, zoom, x, y, tile)\nselect code, ground_digest, :zoom!::integer, :x!::integer, :y!::integer, :tile!::bytea\nfrom jurisdictions\nwhere code = :jurisdiction! and ground_digest = :groundDigest!\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * -- Kept only while the place has the ground that was drawn.
 * insert into base_map_tiles (jurisdiction_code, ground_digest, zoom, x, y, tile)
 * select code, ground_digest, :zoom!::integer, :x!::integer, :y!::integer, :tile!::bytea
 * from jurisdictions
 * where code = :jurisdiction! and ground_digest = :groundDigest!
 * on conflict do nothing
 * ```
 */
export const keepTile = new NamedQuery<IKeepTileParams,IKeepTileResult>('keepTile', keepTileIR);
