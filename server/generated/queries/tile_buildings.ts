/** Types generated for queries found in "sql/queries/tile_buildings.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TileBuildings' parameters type */
export interface ITileBuildingsParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'TileBuildings' return type */
export interface ITileBuildingsResult {
  geometry: string;
  levels: number | null;
  use: string;
}

/** 'TileBuildings' query type */
export interface ITileBuildingsQuery {
  params: ITileBuildingsParams;
  result: ITileBuildingsResult;
}

const tileBuildingsIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":114}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":152}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":169}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":185}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":196,"b":202}]}],"statement":"select use, levels, ST_AsGeoJSON(outline, 7) as \"geometry!\"\nfrom buildings\nwhere jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)\norder by id"};

/**
 * Query generated from SQL:
 * ```
 * select use, levels, ST_AsGeoJSON(outline, 7) as "geometry!"
 * from buildings
 * where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
 * order by id
 * ```
 */
export const tileBuildings = new NamedQuery<ITileBuildingsParams,ITileBuildingsResult>('tileBuildings', tileBuildingsIR);
