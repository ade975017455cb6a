/** Types generated for queries found in "sql/queries/hotspot_finish.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotFinish' parameters type */
export interface IHotspotFinishParams {
  cases: number;
  id: string;
  jurisdiction: string;
  runner: string;
}

/** 'HotspotFinish' return type */
export interface IHotspotFinishResult {
  id: string;
}

/** 'HotspotFinish' query type */
export interface IHotspotFinishQuery {
  params: IHotspotFinishParams;
  result: IHotspotFinishResult;
}

const hotspotFinishIR: Statement = {"usedParamSet":{"cases":true,"jurisdiction":true,"id":true,"runner":true},"params":[{"name":"cases","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":165}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":215}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":229}]},{"name":"runner","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":263}]}],"statement":"-- Nothing where the run was cancelled or taken over meanwhile.\nupdate hotspot_runs set state = 'done', progress = 1, finished_at = clock_timestamp(), cases = :cases!::integer\nwhere jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'\nreturning id::text as \"id!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Nothing where the run was cancelled or taken over meanwhile.
 * update hotspot_runs set state = 'done', progress = 1, finished_at = clock_timestamp(), cases = :cases!::integer
 * where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'
 * returning id::text as "id!"
 * ```
 */
export const hotspotFinish = new NamedQuery<IHotspotFinishParams,IHotspotFinishResult>('hotspotFinish', hotspotFinishIR);
