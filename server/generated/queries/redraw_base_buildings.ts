/** Types generated for queries found in "sql/queries/redraw_base_buildings.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseBuildings' parameters type */
export interface IRedrawBaseBuildingsParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'RedrawBaseBuildings' return type */
export interface IRedrawBaseBuildingsResult {
  compoundId: string | null;
  id: string;
  levels: number | null;
  outline: string;
  use: string;
}

/** 'RedrawBaseBuildings' query type */
export interface IRedrawBaseBuildingsQuery {
  params: IRedrawBaseBuildingsParams;
  result: IRedrawBaseBuildingsResult;
}

const redrawBaseBuildingsIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":130}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":168}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":177}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":185}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":194}]}],"statement":"select id, use, levels, compound_id, ST_AsGeoJSON(outline, 7) as \"outline!\"\nfrom buildings\nwhere jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select id, use, levels, compound_id, ST_AsGeoJSON(outline, 7) as "outline!"
 * from buildings
 * where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
 * order by id collate "C"
 * ```
 */
export const redrawBaseBuildings = new NamedQuery<IRedrawBaseBuildingsParams,IRedrawBaseBuildingsResult>('redrawBaseBuildings', redrawBaseBuildingsIR);
