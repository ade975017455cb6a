/* @name caseFigureWaits */
-- How long the cases reported in a window waited, for each group (as in case_figures) and what was awaited: of waits that
-- ended, the shortest that half of them, and nine of ten, did not exceed. Pauses do not count. A state holds its waits as
-- numbers (waitCode in geodata/cases/case_outcome.ts); equal ones are counted first, so that few need be sorted.
with waited as (
  select case :by! when 'region' then s.grid_id::text when 'kind' then s.kind_code when 'department' then s.unit_code
      else '' end as key, unnest(s.waits) as wait
  from case_states s
  where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
    and s.state <> 'merged'
    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
    and (:by! <> 'department'
      or (s.unit_kind = 'department' and not s.called and (:department::text is null or s.unit_code = :department)))
  union all
  -- Of calls a department has only its own.
  select d.code, d.wait
  from case_states s
  cross join lateral (
    select m.code, wait
    from (
      select k.department_code as code
      from case_clocks k
      where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null
      union
      select s.unit_code where s.unit_kind = 'department'
    ) m, unnest(s.waits) as wait
    where wait >> 24 < :calls!::integer
    union all
    select k.department_code, ((array_position(:awaited!::text[], k.awaited) - 1) << 24)
      | case when k.ran_minutes is null then (1 << 24) - 1 else least(floor(k.ran_minutes + 0.5), (1 << 24) - 2)::integer end
    from case_clocks k
    where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null
  ) d
  where :by! = 'department' and s.called and (:department::text is null or d.code = :department)
    and s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
    and s.state <> 'merged'
    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
), of_keys as (
  select key, wait, count(*)::integer as many from waited group by key, wait
), grouped as (
  select m."group", k.wait, sum(k.many)::integer as many
  from of_keys k join unnest(:keys!::text[], :groups!::text[]) as m (key, "group") using (key)
  where :by! in ('region', 'kind')
  group by m."group", k.wait
  union all
  select key, wait, many from of_keys where :by! not in ('region', 'kind')
), ranked as (
  -- One that goes on has more minutes than any that ended: it stands last and moves none of their ranks.
  select "group", wait >> 24 as place, wait & ((1 << 24) - 1) as minutes, many,
    wait & ((1 << 24) - 1) < (1 << 24) - 1 as is_ended,
    sum(many) over (partition by "group", wait >> 24 order by wait) as up_to,
    sum(many) filter (where wait & ((1 << 24) - 1) < (1 << 24) - 1) over (partition by "group", wait >> 24) as ended
  from grouped
)
select "group" as "group!", (:awaited!::text[])[place + 1] as "awaited!", sum(many)::bigint as "begun!",
  coalesce(max(ended), 0)::bigint as "ended!",
  min(minutes) filter (where is_ended and 10 * up_to >= 5 * ended) as "median?",
  min(minutes) filter (where is_ended and 10 * up_to >= 9 * ended) as "p90?"
from ranked
group by "group", place
order by "group" collate "C", place;
