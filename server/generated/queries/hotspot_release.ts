/** Types generated for queries found in "sql/queries/hotspot_release.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotRelease' parameters type */
export interface IHotspotReleaseParams {
  id: string;
  jurisdiction: string;
  runner: string;
}

/** 'HotspotRelease' return type */
export type IHotspotReleaseResult = void;

/** 'HotspotRelease' query type */
export interface IHotspotReleaseQuery {
  params: IHotspotReleaseParams;
  result: IHotspotReleaseResult;
}

const hotspotReleaseIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true,"runner":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":255}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":266,"b":269}]},{"name":"runner","required":true,"transform":{"type":"scalar"},"locs":[{"a":296,"b":303}]}],"statement":"-- A server that ends gives its run back: it did nothing wrong, so that it does not count as an attempt.\nupdate hotspot_runs set state = 'queued', runner = null, beat_at = null, progress = 0, attempts = attempts - 1\nwhere jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'"};

/**
 * Query generated from SQL:
 * ```
 * -- A server that ends gives its run back: it did nothing wrong, so that it does not count as an attempt.
 * update hotspot_runs set state = 'queued', runner = null, beat_at = null, progress = 0, attempts = attempts - 1
 * where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'
 * ```
 */
export const hotspotRelease = new NamedQuery<IHotspotReleaseParams,IHotspotReleaseResult>('hotspotRelease', hotspotReleaseIR);
