/** Types generated for queries found in "sql/queries/tile_labels.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'TileLabels' parameters type */
export interface ITileLabelsParams {
  east: number;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  north: number;
  south: number;
  west: number;
}

/** 'TileLabels' return type */
export interface ITileLabelsResult {
  geometry: string;
  kind: string;
  nameEn: string | null;
  nameZh: string;
}

/** 'TileLabels' query type */
export interface ITileLabelsQuery {
  params: ITileLabelsParams;
  result: ITileLabelsResult;
}

const tileLabelsIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true,"kinds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":123}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":162}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":179}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":195}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":212}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":236,"b":241},{"a":273,"b":278}]}],"statement":"select kind, name_zh, name_en, ST_AsGeoJSON(position, 7) as \"geometry!\"\nfrom labels\nwhere jurisdiction_code = :jurisdiction! and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)\n  and (:kinds::text[] is null or kind = any(:kinds))\norder by id"};

/**
 * Query generated from SQL:
 * ```
 * select kind, name_zh, name_en, ST_AsGeoJSON(position, 7) as "geometry!"
 * from labels
 * where jurisdiction_code = :jurisdiction! and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
 *   and (:kinds::text[] is null or kind = any(:kinds))
 * order by id
 * ```
 */
export const tileLabels = new NamedQuery<ITileLabelsParams,ITileLabelsResult>('tileLabels', tileLabelsIR);
