/** Types generated for queries found in "sql/queries/redraw_base_compounds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseCompounds' parameters type */
export interface IRedrawBaseCompoundsParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'RedrawBaseCompounds' return type */
export interface IRedrawBaseCompoundsResult {
  id: string;
  kind: string | null;
  nameEn: string | null;
  nameZh: string;
  outline: string;
  propertyServed: boolean | null;
  walled: boolean;
}

/** 'RedrawBaseCompounds' query type */
export interface IRedrawBaseCompoundsQuery {
  params: IRedrawBaseCompoundsParams;
  result: IRedrawBaseCompoundsResult;
}

const redrawBaseCompoundsIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":153}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":191}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":194,"b":200}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":208}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":217}]}],"statement":"select id, name_zh, name_en, kind, walled, property_served, ST_AsGeoJSON(outline, 7) as \"outline!\"\nfrom compounds\nwhere jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select id, name_zh, name_en, kind, walled, property_served, ST_AsGeoJSON(outline, 7) as "outline!"
 * from compounds
 * where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
 * order by id collate "C"
 * ```
 */
export const redrawBaseCompounds = new NamedQuery<IRedrawBaseCompoundsParams,IRedrawBaseCompoundsResult>('redrawBaseCompounds', redrawBaseCompoundsIR);
