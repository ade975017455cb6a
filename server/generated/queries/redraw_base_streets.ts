/** Types generated for queries found in "sql/queries/redraw_base_streets.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseStreets' parameters type */
export interface IRedrawBaseStreetsParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'RedrawBaseStreets' return type */
export interface IRedrawBaseStreetsResult {
  bridge: boolean;
  compoundId: string | null;
  id: string;
  kind: string;
  layer: number;
  line: string;
  nameEn: string | null;
  nameZh: string | null;
  oneWayOnFoot: boolean;
  tunnel: boolean;
  walk: string;
}

/** 'RedrawBaseStreets' query type */
export interface IRedrawBaseStreetsQuery {
  params: IRedrawBaseStreetsParams;
  result: IRedrawBaseStreetsResult;
}

const redrawBaseStreetsIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":194,"b":207}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":242}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":251}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":259}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":268}]}],"statement":"select id, kind, name_zh as \"name_zh?\", name_en as \"name_en?\", walk, one_way_on_foot, bridge, tunnel, layer, compound_id, ST_AsGeoJSON(line, 7) as \"line!\"\nfrom streets\nwhere jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select id, kind, name_zh as "name_zh?", name_en as "name_en?", walk, one_way_on_foot, bridge, tunnel, layer, compound_id, ST_AsGeoJSON(line, 7) as "line!"
 * from streets
 * where jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
 * order by id collate "C"
 * ```
 */
export const redrawBaseStreets = new NamedQuery<IRedrawBaseStreetsParams,IRedrawBaseStreetsResult>('redrawBaseStreets', redrawBaseStreetsIR);
