-- The life of a case: more steps, who it lies with, what it waits for and until when.

-- The zone that its days and hours are told in (IANA).
alter table jurisdictions add column time_zone text not null default 'Asia/Shanghai';

-- A tree: a kind stands below its parent. `number` stands for the code where bytes count.
alter table case_kinds
  add column number integer generated always as identity,
  add column parent_code text,
  add column loop text not null default 'case' check (loop in ('case', 'order')),
  add column nature text check (nature in ('part', 'event')),
  add column sensitive boolean not null default false,
  add column duplicate_metres real check (duplicate_metres > 0),
  add column duplicate_hours real check (duplicate_hours > 0),
  add column retired boolean not null default false,
  add foreign key (jurisdiction_code, parent_code) references case_kinds,
  add unique (jurisdiction_code, number),
  add check (parent_code <> code),
  add check ((duplicate_metres is null) = (duplicate_hours is null));

create table departments (
  jurisdiction_code text not null references jurisdictions,
  code text not null check (code ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  retired boolean not null default false,
  primary key (jurisdiction_code, code)
);

-- Which hours of a weekday (1 Monday to 7) are worked, in the place's own time.
create table working_hours (
  jurisdiction_code text not null references jurisdictions,
  weekday integer not null check (weekday between 1 and 7),
  starts_at time not null,
  ends_at time not null check (ends_at > starts_at),
  primary key (jurisdiction_code, weekday, starts_at)
);

-- Days that are worked, or not, against their weekday: public holidays and make-up days 调休.
create table calendar_days (
  jurisdiction_code text not null references jurisdictions,
  day date not null,
  working boolean not null,
  name_zh text not null,
  name_en text not null,
  source text not null,
  primary key (jurisdiction_code, day)
);

-- How long a kind of case may wait for a step. Without a kind: every kind that has none of its own or of its parents.
create table case_deadlines (
  jurisdiction_code text not null references jurisdictions,
  kind_code text,
  awaited text not null check (awaited in
    ('acceptance', 'assignment', 'claim', 'handling', 'verification', 'closing', 'reporting_in', 'call_handling')),
  minutes integer not null check (minutes between 1 and 525600),
  in_working_hours boolean not null,
  soon_share real not null check (soon_share > 0 and soon_share < 1),
  source text not null,
  unique nulls not distinct (jurisdiction_code, kind_code, awaited),
  foreign key (jurisdiction_code, kind_code) references case_kinds
);

alter table cases
  add column address text check (length(address) between 1 and 500),
  -- The system that sent it, where it came from another.
  add column sender text,
  -- The kind's key names the place as well.
  drop constraint cases_jurisdiction_code_fkey,
  drop constraint cases_source_check,
  add constraint cases_source_check
    check (source in ('snap_report', 'hotline', 'grid_worker', 'platform', 'open311', 'other_system'));

-- Who reported, apart from the case, so that it can be masked and erased. A case merged into another keeps its own.
create table case_reporters (
  jurisdiction_code text not null,
  case_id uuid not null,
  name text check (length(name) between 1 and 100),
  phone text check (length(phone) between 1 and 40),
  email text check (length(email) between 1 and 200),
  primary key (jurisdiction_code, case_id),
  foreign key (jurisdiction_code, case_id) references cases
);

alter table case_events
  drop constraint case_events_step_check,
  add constraint case_events_step_check check (step in (
    'reported', 'accepted', 'refused', 'merged', 'unmerged', 'assigned', 'reassigned', 'claimed', 'returned', 'handled',
    'verified', 'closed', 'rated', 'paused', 'resumed', 'reopened', 'whistled', 'reported_in', 'call_handled', 'relocated',
    'noted')),
  add column role text not null default 'system' check (role in
    ('resident', 'volunteer', 'grid_worker', 'community', 'street', 'department', 'administrator', 'system')),
  add column unit_kind text check (unit_kind in ('region', 'department')),
  add column unit_code text,
  add column departments text[],
  add column position geometry(Point, 4326) check (within_world(position)),
  add column photos text[],
  add column merged_into uuid,
  add column rating smallint check (rating between 1 and 5),
  -- With accepted: the kind that it truly is.
  add column kind_code text,
  add check ((unit_kind is null) = (unit_code is null)),
  add check ((step = 'merged') = (merged_into is not null)),
  add check ((step = 'rated') = (rating is not null)),
  add foreign key (jurisdiction_code, merged_into) references cases,
  add foreign key (jurisdiction_code, kind_code) references case_kinds;
alter table case_events alter column role drop default;
create index case_events_by_moment on case_events (jurisdiction_code, happened_at, case_id, sequence);
drop index case_events_closed;

-- The present state of each case as it follows from its events (geodata/cases/derive_case.ts), kept beside them so that
-- lists and heat need not derive it. Written in the transaction that writes the event, and never otherwise.
drop view case_states;
create table case_states (
  jurisdiction_code text not null,
  case_id uuid not null,
  reported_at timestamptz not null,
  simulated boolean not null,
  source text not null,
  kind_code text not null,
  sequence integer not null,
  state text not null check (state in
    ('reported', 'accepted', 'assigned', 'claimed', 'handled', 'verified', 'closed', 'refused', 'merged')),
  state_at timestamptz not null,
  paused boolean not null,
  position geometry(Point, 4326),
  grid_id bigint,
  placement text not null check (placement in ('in_grid', 'outside', 'no_place')),
  unit_kind text,
  unit_code text,
  merged_into uuid,
  rating smallint,
  reopened integer not null,
  -- The nearest deadline of a clock that runs, and from when on it is due soon.
  due_at timestamptz,
  due_soon_at timestamptz,
  primary key (jurisdiction_code, case_id),
  -- What it refers to beside the case was checked where it came from: a key less to look up for each report.
  foreign key (jurisdiction_code, case_id) references cases,
  check ((placement = 'in_grid') = (grid_id is not null)),
  check ((placement = 'no_place') = (position is null and grid_id is null)),
  check ((state = 'merged') = (merged_into is not null))
);
create index case_states_by_moment on case_states (jurisdiction_code, reported_at, case_id);
create index case_states_by_grid on case_states (jurisdiction_code, grid_id, reported_at);
create index case_states_open on case_states (jurisdiction_code, due_at, case_id)
  where state not in ('closed', 'refused', 'merged');
-- Those that somebody must find a place for, and those that went into another, are few.
create index case_states_unplaced on case_states (jurisdiction_code, reported_at, case_id) where placement <> 'in_grid';
create index case_states_merged on case_states (jurisdiction_code, merged_into) where merged_into is not null;
create index case_states_near on case_states using gist (position);
-- Duplicates are looked for by kind in the cells around a place: cells of a thousandth of a degree, about 100 m.
create function case_cell(longitude float8, latitude float8) returns bigint
  language sql immutable parallel safe
  return (floor(latitude * 1000)::bigint + 90000) * 1000000 + floor(longitude * 1000)::bigint + 180000;
create index case_states_alike on case_states
  (jurisdiction_code, kind_code, case_cell(ST_X(position), ST_Y(position)), reported_at) where position is not null;
-- What these served is asked of case_states now; each would cost every report.
drop index cases_position, cases_by_moment, cases_by_grid;

-- What a case waits for, and until when. One that ran out stays as it is.
create table case_clocks (
  jurisdiction_code text not null,
  case_id uuid not null,
  number integer not null,
  awaited text not null check (awaited in
    ('acceptance', 'assignment', 'claim', 'handling', 'verification', 'closing', 'reporting_in', 'call_handling')),
  department_code text,
  started_at timestamptz not null,
  due_soon_at timestamptz,
  due_at timestamptz,
  paused_at timestamptz,
  stopped_at timestamptz,
  -- The deadline as it was set when the clock started; null: there was none.
  minutes integer,
  in_working_hours boolean,
  soon_share real,
  -- Minutes that it ran until it stopped, nights and holidays included, pauses left out.
  ran_minutes double precision check (ran_minutes >= 0),
  -- When its next warning is to be pushed; null: none is.
  tell_at timestamptz,
  told text check (told in ('due_soon', 'overdue')),
  primary key (jurisdiction_code, case_id, number),
  foreign key (jurisdiction_code, case_id) references cases
);
create index case_clocks_of_calls on case_clocks (jurisdiction_code, case_id, department_code) where department_code is not null;
create index case_clocks_to_tell on case_clocks (tell_at) where tell_at is not null;

-- Pairs offered as duplicates. The pair stands once, the later case first.
create table case_duplicates (
  jurisdiction_code text not null,
  case_id uuid not null,
  other_id uuid not null,
  score real not null check (score between 0 and 1),
  metres real not null,
  hours real not null,
  words real not null check (words between 0 and 1),
  kept_apart_by text,
  kept_apart_at timestamptz,
  primary key (jurisdiction_code, case_id, other_id),
  foreign key (jurisdiction_code, case_id) references cases,
  foreign key (jurisdiction_code, other_id) references cases,
  check (case_id <> other_id)
);
create index case_duplicates_of_other on case_duplicates (jurisdiction_code, other_id);

-- Kinds, deadlines, calendar and departments: whoever keeps a copy sees by the log that it is old.
create function log_case_settings() returns trigger language plpgsql as $$
begin
  insert into change_log (jurisdiction_code, kind, subject_id)
    select distinct jurisdiction_code, 'case_settings', jurisdiction_code from changed order by 1;
  perform pg_notify('change_log', '');
  return null;
end
$$;
do $$
declare
  settings text;
  happening text;
begin
  foreach settings in array array['case_kinds', 'departments', 'working_hours', 'calendar_days', 'case_deadlines'] loop
    foreach happening in array array['insert', 'update', 'delete'] loop
      execute format('create trigger %I after %s on %I referencing %s table as changed for each statement execute function log_case_settings()',
        settings || '_' || happening || '_logged', happening, settings, case happening when 'delete' then 'old' else 'new' end);
    end loop;
  end loop;
end
$$;
create index change_log_settings on change_log (jurisdiction_code, position) where kind in ('case_settings', 'place');

alter table change_log drop constraint change_log_kind_check;
alter table change_log add constraint change_log_kind_check
  check (kind in ('case', 'deadline', 'hotspot', 'case_settings', 'station', 'place', 'scenario'));

-- Cases from before have the five steps only.
insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,
  paused, position, grid_id, placement, reopened)
select c.jurisdiction_code, c.id, c.reported_at, c.simulated, c.source, c.kind_code, e.sequence, e.step, e.happened_at, false,
  c.position, c.grid_id,
  case when c.grid_id is not null then 'in_grid' when c.position is not null then 'outside' else 'no_place' end, 0
from cases c
join lateral (
  select sequence, step, happened_at from case_events
  where jurisdiction_code = c.jurisdiction_code and case_id = c.id
  order by sequence desc limit 1
) e on true;
