/** Types generated for queries found in "sql/queries/tile_surfaces.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TileSurfaces' parameters type */
export interface ITileSurfacesParams {
  east: number;
  jurisdiction: string;
  minDegrees2: number;
  north: number;
  south: number;
  west: number;
}

/** 'TileSurfaces' return type */
export interface ITileSurfacesResult {
  geometry: string;
  kind: string;
}

/** 'TileSurfaces' query type */
export interface ITileSurfacesQuery {
  params: ITileSurfacesParams;
  result: ITileSurfacesResult;
}

const tileSurfacesIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true,"minDegrees2":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":106}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":144}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":161}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":177}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":194}]},{"name":"minDegrees2","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":249}]}],"statement":"select kind, ST_AsGeoJSON(outline, 7) as \"geometry!\"\nfrom surfaces\nwhere jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)\n  and ST_Area(outline) >= :minDegrees2!::float8\norder by ST_Area(outline) desc, id"};

/**
 * Query generated from SQL:
 * ```
 * select kind, ST_AsGeoJSON(outline, 7) as "geometry!"
 * from surfaces
 * where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
 *   and ST_Area(outline) >= :minDegrees2!::float8
 * order by ST_Area(outline) desc, id
 * ```
 */
export const tileSurfaces = new NamedQuery<ITileSurfacesParams,ITileSurfacesResult>('tileSurfaces', tileSurfacesIR);
