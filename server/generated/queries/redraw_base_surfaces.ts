/** Types generated for queries found in "sql/queries/redraw_base_surfaces.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseSurfaces' parameters type */
export interface IRedrawBaseSurfacesParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'RedrawBaseSurfaces' return type */
export interface IRedrawBaseSurfacesResult {
  kind: string;
  outline: string;
}

/** 'RedrawBaseSurfaces' query type */
export interface IRedrawBaseSurfacesQuery {
  params: IRedrawBaseSurfacesParams;
  result: IRedrawBaseSurfacesResult;
}

const redrawBaseSurfacesIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":105}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":143}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":152}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":160}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":169}]}],"statement":"select kind, ST_AsGeoJSON(outline, 7) as \"outline!\"\nfrom surfaces\nwhere jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select kind, ST_AsGeoJSON(outline, 7) as "outline!"
 * from surfaces
 * where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
 * order by id collate "C"
 * ```
 */
export const redrawBaseSurfaces = new NamedQuery<IRedrawBaseSurfacesParams,IRedrawBaseSurfacesResult>('redrawBaseSurfaces', redrawBaseSurfacesIR);
