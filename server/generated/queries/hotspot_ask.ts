/** Types generated for queries found in "sql/queries/hotspot_ask.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'HotspotAsk' parameters type */
export interface IHotspotAskParams {
  id: string;
  jurisdiction: string;
  kinds?: readonly (string | null)[] | null | void;
  lastDay: string;
  level: number;
  maxPeriodShare: number;
  maxPopulationShare: number;
  method: string;
  neighbourMetres?: number | null | void;
  replicas: number;
  seed: number;
  standingDay?: string | null | void;
  stepDays: number;
  steps: number;
}

/** 'HotspotAsk' return type */
export interface IHotspotAskResult {
  id: string;
}

/** 'HotspotAsk' query type */
export interface IHotspotAskQuery {
  params: IHotspotAskParams;
  result: IHotspotAskResult;
}

const hotspotAskIR: Statement = {"usedParamSet":{"id":true,"method":true,"stepDays":true,"kinds":true,"level":true,"maxPopulationShare":true,"maxPeriodShare":true,"replicas":true,"seed":true,"neighbourMetres":true,"standingDay":true,"lastDay":true,"steps":true,"jurisdiction":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":407,"b":410}]},{"name":"method","required":true,"transform":{"type":"scalar"},"locs":[{"a":425,"b":432}]},{"name":"stepDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":460,"b":469},{"a":871,"b":880}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":580,"b":585}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":598,"b":604}]},{"name":"maxPopulationShare","required":true,"transform":{"type":"scalar"},"locs":[{"a":616,"b":635}]},{"name":"maxPeriodShare","required":true,"transform":{"type":"scalar"},"locs":[{"a":646,"b":661}]},{"name":"replicas","required":true,"transform":{"type":"scalar"},"locs":[{"a":672,"b":681}]},{"name":"seed","required":true,"transform":{"type":"scalar"},"locs":[{"a":693,"b":698}]},{"name":"neighbourMetres","required":false,"transform":{"type":"scalar"},"locs":[{"a":712,"b":727}]},{"name":"standingDay","required":false,"transform":{"type":"scalar"},"locs":[{"a":738,"b":749}]},{"name":"lastDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":824,"b":832},{"a":905,"b":913}]},{"name":"steps","required":true,"transform":{"type":"scalar"},"locs":[{"a":852,"b":858}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":962,"b":975}]}],"statement":"-- Asks for a run over so many whole steps that end with the last day. Nothing where the standing question of that day was\n-- already asked, by this server or another.\ninsert into hotspot_runs (jurisdiction_code, id, method, first_day, past_day, step_days, window_from, window_to, kinds, level,\n  max_population_share, max_period_share, replicas, seed, neighbour_metres, standing_day, state)\nselect j.code, :id!::text::uuid, :method!, d.first_day, d.past_day, :stepDays!::integer,\n  d.first_day::timestamp at time zone j.time_zone, d.past_day::timestamp at time zone j.time_zone, :kinds::text[],\n  :level!::integer, :maxPopulationShare!::float8, :maxPeriodShare!::float8, :replicas!::integer, :seed!::integer,\n  :neighbourMetres::float8, :standingDay::text::date, 'queued'\nfrom jurisdictions j\ncross join lateral (\n  select :lastDay!::text::date + 1 - :steps!::integer * :stepDays!::integer as first_day, :lastDay!::text::date + 1 as past_day\n) d\nwhere j.code = :jurisdiction!\non conflict (jurisdiction_code, standing_day) do nothing\nreturning id::text as \"id!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Asks for a run over so many whole steps that end with the last day. Nothing where the standing question of that day was
 * -- already asked, by this server or another.
 * insert into hotspot_runs (jurisdiction_code, id, method, first_day, past_day, step_days, window_from, window_to, kinds, level,
 *   max_population_share, max_period_share, replicas, seed, neighbour_metres, standing_day, state)
 * select j.code, :id!::text::uuid, :method!, d.first_day, d.past_day, :stepDays!::integer,
 *   d.first_day::timestamp at time zone j.time_zone, d.past_day::timestamp at time zone j.time_zone, :kinds::text[],
 *   :level!::integer, :maxPopulationShare!::float8, :maxPeriodShare!::float8, :replicas!::integer, :seed!::integer,
 *   :neighbourMetres::float8, :standingDay::text::date, 'queued'
 * from jurisdictions j
 * cross join lateral (
 *   select :lastDay!::text::date + 1 - :steps!::integer * :stepDays!::integer as first_day, :lastDay!::text::date + 1 as past_day
 * ) d
 * where j.code = :jurisdiction!
 * on conflict (jurisdiction_code, standing_day) do nothing
 * returning id::text as "id!"
 * ```
 */
export const hotspotAsk = new NamedQuery<IHotspotAskParams,IHotspotAskResult>('hotspotAsk', hotspotAskIR);
