/* @name deadlineTell */
-- Tells of deadlines whose moment has come, the earliest first, each once whoever else is telling: a case that somebody
-- holds is left for the next time. One that became overdue before it was told to be due soon is told once, as overdue.
with come as (
  select c.jurisdiction_code, c.case_id, c.number
  from case_clocks c
  -- Whoever takes a step holds the state of its case first.
  join case_states s using (jurisdiction_code, case_id)
  where c.tell_at <= now()
  order by c.tell_at
  limit :limit!::integer
  for update of s, c skip locked
), told as (
  update case_clocks c
  set told = case when c.due_at <= now() then 'overdue' else 'due_soon' end,
    tell_at = case when c.due_at <= now() then null else c.due_at end
  from come
  where c.jurisdiction_code = come.jurisdiction_code and c.case_id = come.case_id and c.number = come.number
  returning c.jurisdiction_code, c.case_id, c.number, c.due_at
), logged as (
  insert into change_log (jurisdiction_code, kind, subject_id, subject_sequence)
  select jurisdiction_code, 'deadline', case_id::text, number from told order by due_at, case_id, number
  returning position
)
select count(*) as "told!", case when count(*) > 0 then pg_notify('change_log', '') end is null as "quiet!"
from logged;
