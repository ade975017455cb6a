/** Types generated for queries found in "sql/queries/redraw_base_barriers.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseBarriers' parameters type */
export interface IRedrawBaseBarriersParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'RedrawBaseBarriers' return type */
export interface IRedrawBaseBarriersResult {
  bridge: boolean;
  id: string;
  kind: string;
  line: string;
  tunnel: boolean;
}

/** 'RedrawBaseBarriers' query type */
export interface IRedrawBaseBarriersQuery {
  params: IRedrawBaseBarriersParams;
  result: IRedrawBaseBarriersResult;
}

const redrawBaseBarriersIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":119}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":154}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":163}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":171}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":174,"b":180}]}],"statement":"select id, kind, bridge, tunnel, ST_AsGeoJSON(line, 7) as \"line!\"\nfrom barriers\nwhere jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select id, kind, bridge, tunnel, ST_AsGeoJSON(line, 7) as "line!"
 * from barriers
 * where jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
 * order by id collate "C"
 * ```
 */
export const redrawBaseBarriers = new NamedQuery<IRedrawBaseBarriersParams,IRedrawBaseBarriersResult>('redrawBaseBarriers', redrawBaseBarriersIR);
