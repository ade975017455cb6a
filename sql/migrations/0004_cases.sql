create table case_kinds (
  jurisdiction_code text not null references jurisdictions,
  code text not null check (code ~ '^[a-z][a-z_]*$'),
  name_zh text not null,
  name_en text not null,
  position_in_list integer not null,
  source text not null,
  primary key (jurisdiction_code, code)
);

-- What was reported. A row never changes; what happened since is in case_events.
create table cases (
  jurisdiction_code text not null references jurisdictions,
  id uuid not null default gen_random_uuid(),
  kind_code text not null,
  -- Where it is; null when the reporter gave no place.
  position geometry(Point, 4326) check (within_world(position)),
  -- The grid that held the position at the moment of the report; null when outside every grid or no place was given.
  grid_id bigint,
  source text not null check (source in ('snap_report', 'hotline', 'grid_worker', 'platform')),
  description text not null check (length(description) between 1 and 2000),
  reported_at timestamptz not null,
  -- Made up by the simulator; every screen says so.
  simulated boolean not null,
  -- The sender's own key: the same key gives the same case again.
  idempotency_key text check (length(idempotency_key) between 1 and 200),
  primary key (jurisdiction_code, id),
  unique (jurisdiction_code, idempotency_key),
  foreign key (jurisdiction_code, kind_code) references case_kinds,
  foreign key (jurisdiction_code, grid_id) references regions (jurisdiction_code, id)
);
create index cases_position on cases using gist (position);
-- Holds all that heat and lists ask of a window, so that they need not visit the table.
create index cases_by_moment on cases (jurisdiction_code, reported_at, id) include (kind_code, simulated, position);
create index cases_by_grid on cases (jurisdiction_code, grid_id, reported_at);

-- The five steps (Yumen): reported, accepted, assigned, handled, closed. Append-only; the last event is the present state.
create table case_events (
  jurisdiction_code text not null,
  case_id uuid not null,
  sequence integer not null check (sequence >= 1),
  step text not null check (step in ('reported', 'accepted', 'assigned', 'handled', 'closed')),
  happened_at timestamptz not null,
  actor text not null,
  note text,
  primary key (jurisdiction_code, case_id, sequence),
  foreign key (jurisdiction_code, case_id) references cases,
  check ((sequence = 1) = (step = 'reported'))
);
create index case_events_closed on case_events (jurisdiction_code, case_id) where step = 'closed';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;
create trigger cases_append_only before update or delete or truncate on cases
  for each statement execute function refuse_change();
create trigger case_events_append_only before update or delete or truncate on case_events
  for each statement execute function refuse_change();

create view case_states as
  select c.*, e.step, e.sequence, e.happened_at as step_at
  from cases c
  join lateral (
    select step, sequence, happened_at from case_events
    where jurisdiction_code = c.jurisdiction_code and case_id = c.id
    order by sequence desc limit 1
  ) e on true;
