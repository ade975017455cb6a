/* @name saveCaseClocks */
-- What cases wait for, as it follows from their events and the deadlines that held when each clock started.
insert into case_clocks (jurisdiction_code, case_id, number, awaited, department_code, started_at, due_soon_at, due_at,
  paused_at, stopped_at, minutes, in_working_hours, soon_share, ran_minutes, tell_at, told)
select :jurisdiction!, r.case_id, r.number, r.awaited, r.department, r.started_at, r.due_soon_at, r.due_at, r.paused_at,
  r.stopped_at, r.minutes, r.in_working_hours, r.soon_share,
  r.ran_minutes, r.tell_at, r.told
from jsonb_to_recordset(:rows!::jsonb)
  as r (case_id uuid, number integer, awaited text, department text, started_at timestamptz, due_soon_at timestamptz,
    due_at timestamptz, paused_at timestamptz, stopped_at timestamptz, minutes integer, in_working_hours boolean,
    soon_share real, ran_minutes float8, tell_at timestamptz, told text)
on conflict (jurisdiction_code, case_id, number) do update set
  awaited = excluded.awaited, department_code = excluded.department_code, started_at = excluded.started_at,
  due_soon_at = excluded.due_soon_at, due_at = excluded.due_at, paused_at = excluded.paused_at,
  stopped_at = excluded.stopped_at, minutes = excluded.minutes, in_working_hours = excluded.in_working_hours,
  soon_share = excluded.soon_share, ran_minutes = excluded.ran_minutes, tell_at = excluded.tell_at, told = excluded.told;
