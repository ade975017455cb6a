/** Types generated for queries found in "sql/queries/hotspot_waiting.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotWaiting' parameters type */
export interface IHotspotWaitingParams {
  jurisdiction: string;
}

/** 'HotspotWaiting' return type */
export interface IHotspotWaitingResult {
  waiting: number;
}

/** 'HotspotWaiting' query type */
export interface IHotspotWaitingQuery {
  params: IHotspotWaitingParams;
  result: IHotspotWaitingResult;
}

const hotspotWaitingIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":96}]}],"statement":"select count(*)::integer as \"waiting!\" from hotspot_runs\nwhere jurisdiction_code = :jurisdiction! and state in ('queued', 'running')"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::integer as "waiting!" from hotspot_runs
 * where jurisdiction_code = :jurisdiction! and state in ('queued', 'running')
 * ```
 */
export const hotspotWaiting = new NamedQuery<IHotspotWaitingParams,IHotspotWaitingResult>('hotspotWaiting', hotspotWaitingIR);
