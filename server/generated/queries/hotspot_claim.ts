/** Types generated for queries found in "sql/queries/hotspot_claim.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'HotspotClaim' parameters type */
export interface IHotspotClaimParams {
  lostSeconds: number;
  runner: string;
}

/** 'HotspotClaim' return type */
export interface IHotspotClaimResult {
  attempts: number;
  firstDay: string;
  id: string;
  jurisdictionCode: string;
  kinds: stringArray | null;
  level: number;
  maxPeriodShare: number;
  maxPopulationShare: number;
  method: string;
  neighbourMetres: number | null;
  pastDay: string;
  replicas: number;
  seed: number;
  stepDays: number;
  steps: number;
}

/** 'HotspotClaim' query type */
export interface IHotspotClaimQuery {
  params: IHotspotClaimParams;
  result: IHotspotClaimResult;
}

const hotspotClaimIR: Statement = {"usedParamSet":{"runner":true,"lostSeconds":true},"params":[{"name":"runner","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":182}]},{"name":"lostSeconds","required":true,"transform":{"type":"scalar"},"locs":[{"a":387,"b":399}]}],"statement":"-- The run that waits longest, or one whose server has not been heard of for so long; held by nobody else.\nupdate hotspot_runs r\nset state = 'running', progress = 0, runner = :runner!::text::uuid, beat_at = clock_timestamp(), attempts = attempts + 1\nfrom (\n  select jurisdiction_code, id from hotspot_runs\n  where state = 'queued' or (state = 'running' and beat_at < clock_timestamp() - :lostSeconds!::float8 * interval '1 second')\n  order by asked_at, id\n  limit 1\n  for update skip locked\n) next\nwhere r.jurisdiction_code = next.jurisdiction_code and r.id = next.id\nreturning r.jurisdiction_code, r.id::text as \"id!\", method, first_day::text as \"first_day!\", past_day::text as \"past_day!\",\n  (past_day - first_day) / step_days as \"steps!\", step_days, kinds, level, max_population_share, max_period_share, replicas,\n  seed, neighbour_metres, attempts"};

/**
 * Query generated from SQL:
 * ```
 * -- The run that waits longest, or one whose server has not been heard of for so long; held by nobody else.
 * update hotspot_runs r
 * set state = 'running', progress = 0, runner = :runner!::text::uuid, beat_at = clock_timestamp(), attempts = attempts + 1
 * from (
 *   select jurisdiction_code, id from hotspot_runs
 *   where state = 'queued' or (state = 'running' and beat_at < clock_timestamp() - :lostSeconds!::float8 * interval '1 second')
 *   order by asked_at, id
 *   limit 1
 *   for update skip locked
 * ) next
 * where r.jurisdiction_code = next.jurisdiction_code and r.id = next.id
 * returning r.jurisdiction_code, r.id::text as "id!", method, first_day::text as "first_day!", past_day::text as "past_day!",
 *   (past_day - first_day) / step_days as "steps!", step_days, kinds, level, max_population_share, max_period_share, replicas,
 *   seed, neighbour_metres, attempts
 * ```
 */
export const hotspotClaim = new NamedQuery<IHotspotClaimParams,IHotspotClaimResult>('hotspotClaim', hotspotClaimIR);
