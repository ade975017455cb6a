/** Types generated for queries found in "sql/queries/case_figure_waits.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'CaseFigureWaits' parameters type */
export interface ICaseFigureWaitsParams {
  awaited: readonly (string | null)[];
  by: string;
  calls: number;
  department?: string | null | void;
  from: DateOrString;
  gridIds?: readonly (number | null)[] | null | void;
  groups: readonly (string | null)[];
  jurisdiction: string;
  keys: readonly (string | null)[];
  kinds?: readonly (string | null)[] | null | void;
  to: DateOrString;
}

/** 'CaseFigureWaits' return type */
export interface ICaseFigureWaitsResult {
  awaited: string;
  begun: number;
  ended: number;
  group: string;
  median: number | null;
  p90: number | null;
}

/** 'CaseFigureWaits' query type */
export interface ICaseFigureWaitsQuery {
  params: ICaseFigureWaitsParams;
  result: ICaseFigureWaitsResult;
}

const caseFigureWaitsIR: Statement = {"usedParamSet":{"by":true,"jurisdiction":true,"from":true,"to":true,"gridIds":true,"kinds":true,"department":true,"calls":true,"awaited":true,"keys":true,"groups":true},"params":[{"name":"by","required":true,"transform":{"type":"scalar"},"locs":[{"a":391,"b":394},{"a":875,"b":878},{"a":1862,"b":1865},{"a":2520,"b":2523},{"a":2632,"b":2635}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":596,"b":609},{"a":1271,"b":1284},{"a":1773,"b":1786},{"a":1981,"b":1994}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":632,"b":637},{"a":2017,"b":2022}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":672,"b":675},{"a":2057,"b":2060}]},{"name":"gridIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":727,"b":734},{"a":773,"b":780},{"a":2112,"b":2119},{"a":2158,"b":2165}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":813,"b":818},{"a":857,"b":862},{"a":2198,"b":2203},{"a":2242,"b":2247}]},{"name":"department","required":false,"transform":{"type":"scalar"},"locs":[{"a":955,"b":965},{"a":998,"b":1008},{"a":1900,"b":1910},{"a":1938,"b":1948}]},{"name":"calls","required":true,"transform":{"type":"scalar"},"locs":[{"a":1472,"b":1478}]},{"name":"awaited","required":true,"transform":{"type":"scalar"},"locs":[{"a":1550,"b":1558},{"a":3161,"b":3169}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":2446,"b":2451}]},{"name":"groups","required":true,"transform":{"type":"scalar"},"locs":[{"a":2462,"b":2469}]}],"statement":"-- How long the cases reported in a window waited, for each group (as in case_figures) and what was awaited: of waits that\n-- ended, the shortest that half of them, and nine of ten, did not exceed. Pauses do not count. A state holds its waits as\n-- numbers (waitCode in geodata/cases/case_outcome.ts); equal ones are counted first, so that few need be sorted.\nwith waited as (\n  select case :by! when 'region' then s.grid_id::text when 'kind' then s.kind_code when 'department' then s.unit_code\n      else '' end as key, unnest(s.waits) as wait\n  from case_states s\n  where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz\n    and s.state <> 'merged'\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n    and (:by! <> 'department'\n      or (s.unit_kind = 'department' and not s.called and (:department::text is null or s.unit_code = :department)))\n  union all\n  -- Of calls a department has only its own.\n  select d.code, d.wait\n  from case_states s\n  cross join lateral (\n    select m.code, wait\n    from (\n      select k.department_code as code\n      from case_clocks k\n      where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null\n      union\n      select s.unit_code where s.unit_kind = 'department'\n    ) m, unnest(s.waits) as wait\n    where wait >> 24 < :calls!::integer\n    union all\n    select k.department_code, ((array_position(:awaited!::text[], k.awaited) - 1) << 24)\n      | case when k.ran_minutes is null then (1 << 24) - 1 else least(floor(k.ran_minutes + 0.5), (1 << 24) - 2)::integer end\n    from case_clocks k\n    where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null\n  ) d\n  where :by! = 'department' and s.called and (:department::text is null or d.code = :department)\n    and s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz\n    and s.state <> 'merged'\n    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))\n    and (:kinds::text[] is null or s.kind_code = any(:kinds))\n), of_keys as (\n  select key, wait, count(*)::integer as many from waited group by key, wait\n), grouped as (\n  select m.\"group\", k.wait, sum(k.many)::integer as many\n  from of_keys k join unnest(:keys!::text[], :groups!::text[]) as m (key, \"group\") using (key)\n  where :by! in ('region', 'kind')\n  group by m.\"group\", k.wait\n  union all\n  select key, wait, many from of_keys where :by! not in ('region', 'kind')\n), ranked as (\n  -- One that goes on has more minutes than any that ended: it stands last and moves none of their ranks.\n  select \"group\", wait >> 24 as place, wait & ((1 << 24) - 1) as minutes, many,\n    wait & ((1 << 24) - 1) < (1 << 24) - 1 as is_ended,\n    sum(many) over (partition by \"group\", wait >> 24 order by wait) as up_to,\n    sum(many) filter (where wait & ((1 << 24) - 1) < (1 << 24) - 1) over (partition by \"group\", wait >> 24) as ended\n  from grouped\n)\nselect \"group\" as \"group!\", (:awaited!::text[])[place + 1] as \"awaited!\", sum(many)::bigint as \"begun!\",\n  coalesce(max(ended), 0)::bigint as \"ended!\",\n  min(minutes) filter (where is_ended and 10 * up_to >= 5 * ended) as \"median?\",\n  min(minutes) filter (where is_ended and 10 * up_to >= 9 * ended) as \"p90?\"\nfrom ranked\ngroup by \"group\", place\norder by \"group\" collate \"C\", place"};

/**
 * Query generated from SQL:
 * ```
 * -- How long the cases reported in a window waited, for each group (as in case_figures) and what was awaited: of waits that
 * -- ended, the shortest that half of them, and nine of ten, did not exceed. Pauses do not count. A state holds its waits as
 * -- numbers (waitCode in geodata/cases/case_outcome.ts); equal ones are counted first, so that few need be sorted.
 * with waited as (
 *   select case :by! when 'region' then s.grid_id::text when 'kind' then s.kind_code when 'department' then s.unit_code
 *       else '' end as key, unnest(s.waits) as wait
 *   from case_states s
 *   where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
 *     and s.state <> 'merged'
 *     and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 *     and (:by! <> 'department'
 *       or (s.unit_kind = 'department' and not s.called and (:department::text is null or s.unit_code = :department)))
 *   union all
 *   -- Of calls a department has only its own.
 *   select d.code, d.wait
 *   from case_states s
 *   cross join lateral (
 *     select m.code, wait
 *     from (
 *       select k.department_code as code
 *       from case_clocks k
 *       where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null
 *       union
 *       select s.unit_code where s.unit_kind = 'department'
 *     ) m, unnest(s.waits) as wait
 *     where wait >> 24 < :calls!::integer
 *     union all
 *     select k.department_code, ((array_position(:awaited!::text[], k.awaited) - 1) << 24)
 *       | case when k.ran_minutes is null then (1 << 24) - 1 else least(floor(k.ran_minutes + 0.5), (1 << 24) - 2)::integer end
 *     from case_clocks k
 *     where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null
 *   ) d
 *   where :by! = 'department' and s.called and (:department::text is null or d.code = :department)
 *     and s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
 *     and s.state <> 'merged'
 *     and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
 *     and (:kinds::text[] is null or s.kind_code = any(:kinds))
 * ), of_keys as (
 *   select key, wait, count(*)::integer as many from waited group by key, wait
 * ), grouped as (
 *   select m."group", k.wait, sum(k.many)::integer as many
 *   from of_keys k join unnest(:keys!::text[], :groups!::text[]) as m (key, "group") using (key)
 *   where :by! in ('region', 'kind')
 *   group by m."group", k.wait
 *   union all
 *   select key, wait, many from of_keys where :by! not in ('region', 'kind')
 * ), ranked as (
 *   -- One that goes on has more minutes than any that ended: it stands last and moves none of their ranks.
 *   select "group", wait >> 24 as place, wait & ((1 << 24) - 1) as minutes, many,
 *     wait & ((1 << 24) - 1) < (1 << 24) - 1 as is_ended,
 *     sum(many) over (partition by "group", wait >> 24 order by wait) as up_to,
 *     sum(many) filter (where wait & ((1 << 24) - 1) < (1 << 24) - 1) over (partition by "group", wait >> 24) as ended
 *   from grouped
 * )
 * select "group" as "group!", (:awaited!::text[])[place + 1] as "awaited!", sum(many)::bigint as "begun!",
 *   coalesce(max(ended), 0)::bigint as "ended!",
 *   min(minutes) filter (where is_ended and 10 * up_to >= 5 * ended) as "median?",
 *   min(minutes) filter (where is_ended and 10 * up_to >= 9 * ended) as "p90?"
 * from ranked
 * group by "group", place
 * order by "group" collate "C", place
 * ```
 */
export const caseFigureWaits = new NamedQuery<ICaseFigureWaitsParams,ICaseFigureWaitsResult>('caseFigureWaits', caseFigureWaitsIR);
