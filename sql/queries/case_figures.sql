/* @name caseFigures */
-- What figures are made from: counts of the cases reported in a window, for each group. Groups are one, those that the
-- lists map grids or kinds to (a case may be in several), or departments: those that a case lies with or that were called
-- to it. Of calls a department has only its own. Clocks are read of cases with calls alone, and for departments only: of
-- others their state knows what they came to.
with counted as (
  -- Cases outside every grid have the key ''.
  select case :by! when 'region' then coalesce(s.grid_id::text, '') when 'kind' then s.kind_code when 'department' then s.unit_code
      else '' end as key,
    s.state, s.simulated, s.rating, s.reopened, s.timed or s.calls_timed as timed,
    s.late_at <= now() or s.calls_late_at <= now() as late, s.answer_timed, s.answered, s.answer_late_at
  from case_states s
  where s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
    and (:by! <> 'department'
      or (s.unit_kind = 'department' and not s.called and (:department::text is null or s.unit_code = :department)))
  union all
  select d.code, s.state, s.simulated, s.rating, s.reopened, s.timed or d.timed, s.late_at <= now() or d.late, s.answer_timed,
    s.answered, s.answer_late_at
  from case_states s
  cross join lateral (
    select m.code, bool_or(m.timed) as timed, bool_or(m.late) as late
    from (
      select k.department_code as code, k.minutes is not null as timed,
        k.due_at < k.stopped_at or (k.stopped_at is null and k.due_at <= now()) as late
      from case_clocks k
      where k.jurisdiction_code = :jurisdiction! and k.case_id = s.case_id and k.department_code is not null
      union all
      select s.unit_code, false, false where s.unit_kind = 'department'
    ) m
    where :department::text is null or m.code = :department
    group by m.code
  ) d
  where :by! = 'department' and s.called
    and s.jurisdiction_code = :jurisdiction! and s.reported_at >= :from!::timestamptz and s.reported_at < :to!::timestamptz
    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
), of_keys as (
  select key, count(*) filter (where state <> 'merged') as reported,
    count(*) filter (where state = 'merged') as merged,
    count(*) filter (where state = 'closed') as closed,
    count(*) filter (where state = 'refused') as refused,
    count(*) filter (where state <> 'merged' and simulated) as simulated,
    count(rating) filter (where state <> 'merged') as rated,
    count(*) filter (where state <> 'merged' and rating >= 4) as satisfied,
    count(*) filter (where state <> 'merged' and (reopened > 0 or state in ('closed', 'refused'))) as ended_once,
    count(*) filter (where state <> 'merged' and reopened > 0) as reopened,
    count(*) filter (where state <> 'merged' and timed) as timed,
    count(*) filter (where state <> 'merged' and late) as late,
    count(*) filter (where state <> 'merged' and answer_timed) as answer_timed,
    count(*) filter (where state <> 'merged' and answered) as answered,
    count(*) filter (where state <> 'merged' and answer_timed and not answered and (answer_late_at <= now()) is not true)
      as answer_awaited
  from counted
  group by key
), grouped as (
  select m."group", k.* from of_keys k join unnest(:keys!::text[], :groups!::text[]) as m (key, "group") using (key)
  where :by! in ('region', 'kind')
  union all
  select k.key, k.* from of_keys k where :by! not in ('region', 'kind')
)
select "group" as "group!", sum(reported)::bigint as "reported!", sum(merged)::bigint as "merged!",
  sum(closed)::bigint as "closed!", sum(refused)::bigint as "refused!", sum(simulated)::bigint as "simulated!",
  sum(rated)::bigint as "rated!", sum(satisfied)::bigint as "satisfied!", sum(ended_once)::bigint as "ended_once!",
  sum(reopened)::bigint as "reopened!", sum(timed)::bigint as "timed!", sum(late)::bigint as "late!",
  sum(answer_timed)::bigint as "answer_timed!", sum(answered)::bigint as "answered!",
  sum(answer_awaited)::bigint as "answer_awaited!", now() as "as_of!"
from grouped
group by "group"
order by "group" collate "C";
