/** Types generated for queries found in "sql/queries/hotspot_beat.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotBeat' parameters type */
export interface IHotspotBeatParams {
  id: string;
  jurisdiction: string;
  progress: number;
  runner: string;
}

/** 'HotspotBeat' return type */
export interface IHotspotBeatResult {
  id: string;
}

/** 'HotspotBeat' query type */
export interface IHotspotBeatQuery {
  params: IHotspotBeatParams;
  result: IHotspotBeatResult;
}

const hotspotBeatIR: Statement = {"usedParamSet":{"progress":true,"jurisdiction":true,"id":true,"runner":true},"params":[{"name":"progress","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":185}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":235}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":249}]},{"name":"runner","required":true,"transform":{"type":"scalar"},"locs":[{"a":276,"b":283}]}],"statement":"-- Shows that a run goes on and how far it is; nothing where it was cancelled or taken over.\nupdate hotspot_runs set beat_at = clock_timestamp(), progress = greatest(progress, :progress!::float8)\nwhere jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'\nreturning id::text as \"id!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Shows that a run goes on and how far it is; nothing where it was cancelled or taken over.
 * update hotspot_runs set beat_at = clock_timestamp(), progress = greatest(progress, :progress!::float8)
 * where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'
 * returning id::text as "id!"
 * ```
 */
export const hotspotBeat = new NamedQuery<IHotspotBeatParams,IHotspotBeatResult>('hotspotBeat', hotspotBeatIR);
