/** Types generated for queries found in "sql/queries/region_shapes.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

/** 'RegionShapes' parameters type */
export interface IRegionShapesParams {
  ids: readonly (number | null)[];
  jurisdiction: string;
}

/** 'RegionShapes' return type */
export interface IRegionShapesResult {
  id: number;
  labelLatitude: number;
  labelLongitude: number;
  outline: string;
}

/** 'RegionShapes' query type */
export interface IRegionShapesQuery {
  params: IRegionShapesParams;
  result: IRegionShapesResult;
}

const regionShapesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":335,"b":348}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":363,"b":367}]}],"statement":"-- GeoJSON keeps a region of one part as a Polygon.\nselect id,\n  ST_AsGeoJSON(case when ST_NumGeometries(outline) = 1 then ST_GeometryN(outline, 1) else outline end, 7) as \"outline!\",\n  ST_X(ST_PointOnSurface(outline)) as \"label_longitude!\", ST_Y(ST_PointOnSurface(outline)) as \"label_latitude!\"\nfrom regions\nwhere jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * -- GeoJSON keeps a region of one part as a Polygon.
 * select id,
 *   ST_AsGeoJSON(case when ST_NumGeometries(outline) = 1 then ST_GeometryN(outline, 1) else outline end, 7) as "outline!",
 *   ST_X(ST_PointOnSurface(outline)) as "label_longitude!", ST_Y(ST_PointOnSurface(outline)) as "label_latitude!"
 * from regions
 * where jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[])
 * ```
 */
export const regionShapes = new NamedQuery<IRegionShapesParams,IRegionShapesResult>('regionShapes', regionShapesIR);
