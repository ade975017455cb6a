/** Types generated for queries found in "sql/queries/hotspot_runs.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'HotspotRuns' parameters type */
export interface IHotspotRunsParams {
  ids?: readonly (string | null)[] | null | void;
  jurisdiction: string;
  limit?: number | null | void;
}

/** 'HotspotRuns' return type */
export interface IHotspotRunsResult {
  askedAt: Date;
  cases: number | null;
  errorEn: string | null;
  errorZh: string | null;
  finishedAt: Date | null;
  id: string;
  jurisdictionCode: string;
  kinds: stringArray | null;
  level: number;
  method: string;
  progress: number;
  replicas: number;
  seed: number;
  state: string;
  windowFrom: Date;
  windowTo: Date;
}

/** 'HotspotRuns' query type */
export interface IHotspotRunsQuery {
  params: IHotspotRunsParams;
  result: IHotspotRunsResult;
}

const hotspotRunsIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":268}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":275,"b":278},{"a":308,"b":311}]},{"name":"limit","required":false,"transform":{"type":"scalar"},"locs":[{"a":364,"b":369}]}],"statement":"-- Newest first; of the ids or all.\nselect jurisdiction_code, id::text as \"id!\", method, window_from, window_to, kinds, level, replicas, seed, state, progress,\n  asked_at, finished_at, error_zh, error_en, cases\nfrom hotspot_runs\nwhere jurisdiction_code = :jurisdiction! and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))\norder by asked_at desc, id\nlimit :limit::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Newest first; of the ids or all.
 * select jurisdiction_code, id::text as "id!", method, window_from, window_to, kinds, level, replicas, seed, state, progress,
 *   asked_at, finished_at, error_zh, error_en, cases
 * from hotspot_runs
 * where jurisdiction_code = :jurisdiction! and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))
 * order by asked_at desc, id
 * limit :limit::integer
 * ```
 */
export const hotspotRuns = new NamedQuery<IHotspotRunsParams,IHotspotRunsResult>('hotspotRuns', hotspotRunsIR);
