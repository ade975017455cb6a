/* @name caseFigureWaits */
-- How long the cases reported in a window waited, for each group (as in case_figures) and what was awaited: of waits that
-- ended, the shortest that half of them, and nine of ten, did not exceed. Pauses do not count.
with chosen as materialized (
  select s.case_id, s.kind_code, s.grid_id, s.unit_kind, s.unit_code
  from case_states s
  where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
    and s.state <> 'merged'
    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
), grouped as (
  select '' as "group", case_id from chosen where :by! = 'all'
  union all
  select m."group", chosen.case_id from chosen
  join unnest(:keys!::text[], :groups!::text[]) as m (key, "group")
    on m.key = case when :by! = 'region' then chosen.grid_id::text else chosen.kind_code end
  where :by! in ('region', 'kind')
  union all
  select d.code, chosen.case_id from chosen
  join lateral (
    select chosen.unit_code where chosen.unit_kind = 'department'
    union
    select k.department_code from case_clocks k
    where k.jurisdiction_code = :jurisdiction! and k.case_id = chosen.case_id and k.department_code is not null
  ) as d (code) on :department::text is null or d.code = :department
  where :by! = 'department'
), waited as (
  select g."group", k.awaited, count(*) as begun, count(k.ran_minutes) as ended,
    percentile_disc(array[0.5, 0.9]) within group (order by k.ran_minutes) as minutes
  from grouped g
  -- Read case by case, not all clocks that there are: how many are chosen cannot be known beforehand.
  join lateral (
    select * from case_clocks where jurisdiction_code = :jurisdiction! and case_id = g.case_id offset 0
  ) k on true
  where :by! <> 'department' or k.department_code is null or k.department_code = g."group"
  group by g."group", k.awaited
)
select "group" as "group!", awaited, begun as "begun!", ended as "ended!", minutes[1]::float8 as "median?",
  minutes[2]::float8 as "p90?", now() as "as_of!"
from waited
order by "group" collate "C", awaited;
