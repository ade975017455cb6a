/** Types generated for queries found in "sql/queries/hotspot_cancel.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotCancel' parameters type */
export interface IHotspotCancelParams {
  id: string;
  jurisdiction: string;
}

/** 'HotspotCancel' return type */
export interface IHotspotCancelResult {
  id: string;
}

/** 'HotspotCancel' query type */
export interface IHotspotCancelQuery {
  params: IHotspotCancelParams;
  result: IHotspotCancelResult;
}

const hotspotCancelIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":116}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":130}]}],"statement":"update hotspot_runs set state = 'cancelled', finished_at = clock_timestamp()\nwhere jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and state in ('queued', 'running')\nreturning id::text as \"id!\""};

/**
 * Query generated from SQL:
 * ```
 * update hotspot_runs set state = 'cancelled', finished_at = clock_timestamp()
 * where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and state in ('queued', 'running')
 * returning id::text as "id!"
 * ```
 */
export const hotspotCancel = new NamedQuery<IHotspotCancelParams,IHotspotCancelResult>('hotspotCancel', hotspotCancelIR);
