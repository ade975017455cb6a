-- Runs that look for hotspots, and what they found. A run is asked for by one row; a server claims it, and shows by `beat_at`
-- that it is still at it: one that stopped showing so is claimed by another, or given up.
create table hotspot_runs (
  jurisdiction_code text not null references jurisdictions,
  id uuid not null,
  method text not null check (method in ('scan_poisson', 'scan_permutation', 'gi_star')),
  -- Whole days of the place's time zone: the first, and the one after the last.
  first_day date not null,
  past_day date not null,
  -- Days of one step of a scan.
  step_days integer not null check (step_days > 0),
  window_from timestamptz not null,
  window_to timestamptz not null,
  -- Those named, without those below them; null: every kind.
  kinds text[],
  level integer not null,
  max_population_share double precision not null,
  max_period_share double precision not null,
  replicas integer not null,
  seed integer not null,
  neighbour_metres double precision,
  -- The day of a standing question, in the place's time zone; null where somebody asked.
  standing_day date,
  state text not null check (state in ('queued', 'running', 'done', 'cancelled', 'failed')),
  progress double precision not null default 0 check (progress between 0 and 1),
  asked_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  runner uuid,
  beat_at timestamptz,
  attempts integer not null default 0,
  error_zh text,
  error_en text,
  cases integer,
  primary key (jurisdiction_code, id),
  unique (jurisdiction_code, standing_day),
  foreign key (jurisdiction_code, level) references region_levels,
  check (first_day < past_day),
  check ((finished_at is null) = (state in ('queued', 'running'))),
  check ((error_zh is null) = (state <> 'failed'))
);
create index hotspot_runs_newest on hotspot_runs (jurisdiction_code, asked_at desc, id);
create index hotspot_runs_unfinished on hotspot_runs (asked_at) where state in ('queued', 'running');

create table hotspots (
  jurisdiction_code text not null,
  run_id uuid not null,
  -- The most striking first.
  number integer not null,
  region_ids bigint[] not null check (cardinality(region_ids) > 0),
  outline geometry(Geometry, 4326) not null check (within_world(outline) and ST_IsValid(outline)),
  position geometry(Point, 4326) not null,
  from_at timestamptz not null,
  to_at timestamptz not null check (to_at > from_at),
  cases integer not null,
  expected double precision not null,
  -- Null where all cases lie inside.
  relative_risk double precision,
  statistic double precision not null,
  p_value double precision not null check (p_value between 0 and 1),
  q_value double precision check (q_value between 0 and 1),
  residents integer not null,
  is_new boolean not null,
  primary key (jurisdiction_code, run_id, number),
  foreign key (jurisdiction_code, run_id) references hotspot_runs
);
create index hotspots_outline on hotspots using gist (outline);
create trigger hotspots_append_only before update or delete or truncate on hotspots
  for each statement execute function refuse_change();

-- Every state, and every tenth of the way, is told.
create function log_hotspot_run() returns trigger language plpgsql as $$
begin
  insert into change_log (jurisdiction_code, kind, subject_id) values (new.jurisdiction_code, 'hotspot', new.id::text);
  perform pg_notify('change_log', '');
  return null;
end
$$;
create trigger hotspot_run_asked_logged after insert on hotspot_runs
  for each row execute function log_hotspot_run();
create trigger hotspot_run_changed_logged after update on hotspot_runs
  for each row when (old.state <> new.state or floor(old.progress * 10) <> floor(new.progress * 10))
  execute function log_hotspot_run();
