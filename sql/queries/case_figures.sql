/* @name caseFigures */
-- What figures are made from: counts of the cases reported in a window, for each group. Groups are one, those that the
-- lists map grids or kinds to (a case may be in several), or departments: those that a case lies with or that were called
-- to it. Of calls a department has only its own.
with chosen as materialized (
  select s.case_id, s.kind_code, s.grid_id, s.unit_kind, s.unit_code, s.state, s.simulated, s.rating, s.reopened
  from case_states s
  where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
), grouped as materialized (
  select '' as "group", chosen.* from chosen where :by! = 'all'
  union all
  select m."group", chosen.* from chosen
  join unnest(:keys!::text[], :groups!::text[]) as m (key, "group")
    on m.key = case when :by! = 'region' then chosen.grid_id::text else chosen.kind_code end
  where :by! in ('region', 'kind')
  union all
  select d.code, chosen.* from chosen
  join lateral (
    select chosen.unit_code where chosen.unit_kind = 'department'
    union
    select k.department_code from case_clocks k
    where k.jurisdiction_code = :jurisdiction! and k.case_id = chosen.case_id and k.department_code is not null
  ) as d (code) on :department::text is null or d.code = :department
  where :by! = 'department'
), waited as (
  select g."group", g.case_id, bool_or(k.minutes is not null) as timed,
    bool_or(k.due_at < k.stopped_at or (k.stopped_at is null and k.due_at <= now())) as late,
    bool_or(k.awaited = 'acceptance' and k.minutes is not null) as answer_timed,
    bool_or(k.awaited = 'acceptance' and k.stopped_at <= k.due_at) as answered,
    bool_or(k.awaited = 'acceptance' and k.minutes is not null and k.stopped_at is null
      and (k.due_at is null or k.due_at > now())) as answer_awaited
  from grouped g
  -- Read case by case, not all clocks that there are: how many are chosen cannot be known beforehand.
  join lateral (
    select * from case_clocks where jurisdiction_code = :jurisdiction! and case_id = g.case_id offset 0
  ) k on true
  where g.state <> 'merged' and (:by! <> 'department' or k.department_code is null or k.department_code = g."group")
  group by g."group", g.case_id
)
select g."group" as "group!", count(*) filter (where g.state <> 'merged') as "reported!",
  count(*) filter (where g.state = 'merged') as "merged!",
  count(*) filter (where g.state = 'closed') as "closed!",
  count(*) filter (where g.state = 'refused') as "refused!",
  count(*) filter (where g.state <> 'merged' and g.simulated) as "simulated!",
  count(*) filter (where g.state <> 'merged' and g.rating is not null) as "rated!",
  count(*) filter (where g.state <> 'merged' and g.rating >= 4) as "satisfied!",
  count(*) filter (where g.state <> 'merged' and (g.reopened > 0 or g.state in ('closed', 'refused'))) as "ended_once!",
  count(*) filter (where g.state <> 'merged' and g.reopened > 0) as "reopened!",
  count(*) filter (where w.timed) as "timed!",
  count(*) filter (where w.late) as "late!",
  count(*) filter (where w.answer_timed) as "answer_timed!",
  count(*) filter (where w.answered) as "answered!",
  count(*) filter (where w.answer_awaited) as "answer_awaited!",
  now() as "as_of!"
from grouped g
left join waited w on w."group" = g."group" and w.case_id = g.case_id
group by g."group"
order by g."group" collate "C";
