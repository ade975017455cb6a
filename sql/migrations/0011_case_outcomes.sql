-- What the clocks of a case come to (geodata/cases/case_outcome.ts), kept with its state, so that figures over many cases
-- need not read the clocks.
alter table case_states
  add column called boolean not null default false,
  add column timed boolean not null default false,
  add column calls_timed boolean not null default false,
  add column late_at timestamptz,
  add column calls_late_at timestamptz,
  add column answer_timed boolean not null default false,
  add column answered boolean not null default false,
  add column answer_late_at timestamptz,
  -- Each wait as one number: what was awaited times 2^24, and whole minutes; 2^24 - 1 for one that goes on.
  add column waits integer[] not null default '{}';

-- Cases from before. A clock that stopped at its very deadline kept it.
with clocks as (
  select jurisdiction_code, case_id, number, awaited, stopped_at, ran_minutes, minutes is not null as timed,
    department_code is not null as of_call,
    case when stopped_at <= due_at then null else due_at end as missed_at
  from case_clocks
), outcomes as (
  select jurisdiction_code, case_id, bool_or(of_call) as called, bool_or(timed and not of_call) as timed,
    bool_or(timed and of_call) as calls_timed,
    min(missed_at) filter (where not of_call) as late_at, min(missed_at) filter (where of_call) as calls_late_at,
    bool_or(timed and not of_call and awaited = 'acceptance') as answer_timed,
    bool_or(timed and not of_call and awaited = 'acceptance' and stopped_at is not null and missed_at is null) as answered,
    min(missed_at) filter (where timed and not of_call and awaited = 'acceptance') as answer_late_at,
    array_agg(((array_position(array['acceptance', 'assignment', 'claim', 'handling', 'verification', 'closing',
        'reporting_in', 'call_handling'], awaited) - 1) << 24)
      | case when ran_minutes is null then (1 << 24) - 1 else least(floor(ran_minutes + 0.5), (1 << 24) - 2)::integer end
      order by number) as waits
  from clocks
  group by jurisdiction_code, case_id
)
update case_states s set called = o.called, timed = o.timed, calls_timed = o.calls_timed, late_at = o.late_at,
  calls_late_at = o.calls_late_at, answer_timed = o.answer_timed, answered = o.answered, answer_late_at = o.answer_late_at,
  waits = o.waits
from outcomes o
where s.jurisdiction_code = o.jurisdiction_code and s.case_id = o.case_id;

-- Those that stand still, that departments were called to, and pairs that nobody has decided on are few.
create index case_states_paused on case_states (jurisdiction_code, reported_at, case_id) where paused;
create index case_states_called on case_states (jurisdiction_code, reported_at, case_id) where called;
create index case_duplicates_undecided on case_duplicates (jurisdiction_code, case_id, other_id) where kept_apart_at is null;

-- The grid is looked up in the transaction that writes the case, and no region is ever deleted: a tenth of the intake.
alter table cases drop constraint cases_jurisdiction_code_grid_id_fkey;
