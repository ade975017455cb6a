/** Types generated for queries found in "sql/queries/tile_compounds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TileCompounds' parameters type */
export interface ITileCompoundsParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'TileCompounds' return type */
export interface ITileCompoundsResult {
  geometry: string;
  kind: string | null;
  nameEn: string | null;
  nameZh: string;
  walled: boolean;
}

/** 'TileCompounds' query type */
export interface ITileCompoundsQuery {
  params: ITileCompoundsParams;
  result: ITileCompoundsResult;
}

const tileCompoundsIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":133}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":171}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":188}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":204}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":221}]}],"statement":"select name_zh, name_en, kind, walled, ST_AsGeoJSON(outline, 7) as \"geometry!\"\nfrom compounds\nwhere jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)\norder by id"};

/**
 * Query generated from SQL:
 * ```
 * select name_zh, name_en, kind, walled, ST_AsGeoJSON(outline, 7) as "geometry!"
 * from compounds
 * where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
 * order by id
 * ```
 */
export const tileCompounds = new NamedQuery<ITileCompoundsParams,ITileCompoundsResult>('tileCompounds', tileCompoundsIR);
