-- Who walks, when, past what, in which draft, and what the figures were computed from.

-- False for whoever cannot use steps, as in a wheelchair.
alter table walking_profiles add column uses_steps boolean not null default true;
alter table walking_profiles alter column uses_steps drop default;

-- Moments of the week at which reach is worth comparing.
create table day_moments (
  code text primary key check (code ~ '^[a-z][a-z0-9_]*$'),
  name_zh text not null,
  name_en text not null,
  weekday_time text not null check (weekday_time ~ '^(Mo|Tu|We|Th|Fr|Sa|Su) ([01][0-9]|2[0-3]):[0-5][0-9]$'),
  position_in_list integer not null,
  source text not null
);

-- The tier that a place is judged in. Rows from before have the widest; the program gives those that it knows their own
-- with its source when it starts.
alter table station_categories
  add column tier_minutes integer not null default 15 check (tier_minutes in (5, 10, 15)),
  add column tier_source text;

-- Metres above sea level at each point of the line; null where they are not all known.
alter table streets
  add column heights real[] check (cardinality(heights) = cardinality(nodes)),
  -- False where a wheelchair does not get along, whatever the class of way.
  add column wheelchair boolean not null default true;
alter table streets alter column wheelchair drop default;

-- Crossings with traffic signals, each at a node that streets share.
create table signals (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  node bigint not null,
  position geometry(Point, 4326) not null check (within_world(position)),
  primary key (jurisdiction_code, id)
);
create index signals_position on signals using gist (position);

-- A named draft of stations, gates and links (geodata/reach/plan/plan_edit.ts). A save is one more row and the former ones stay;
-- deleting one is a row too. Two that save the same version at once meet in the primary key.
create table scenarios (
  jurisdiction_code text not null references jurisdictions,
  id uuid not null,
  version integer not null check (version >= 1),
  name text not null check (length(name) between 1 and 60),
  edits jsonb not null check (jsonb_typeof(edits) = 'array'),
  deleted boolean not null,
  saved_at timestamptz not null default now(),
  primary key (jurisdiction_code, id, version)
);
create trigger scenarios_append_only before update or delete or truncate on scenarios
  for each statement execute function refuse_change();

alter table change_log drop constraint change_log_kind_check;
alter table change_log add constraint change_log_kind_check check (kind in ('case', 'station', 'place', 'scenario'));

create function log_scenarios() returns trigger language plpgsql as $$
begin
  insert into change_log (jurisdiction_code, kind, subject_id)
    select distinct jurisdiction_code, 'scenario', id::text from added order by 1, 3;
  perform pg_notify('change_log', '');
  return null;
end
$$;
create trigger scenarios_logged after insert on scenarios
  referencing new table as added for each statement execute function log_scenarios();

-- Grounds and networks under their SHA-256: those of today that browsers fetch, and former ones that a figure kept in
-- figure_inputs was computed from.
create table blobs (
  jurisdiction_code text not null references jurisdictions,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('network', 'ground')),
  bytes bytea not null,
  kept_at timestamptz not null default now(),
  primary key (jurisdiction_code, digest)
);
create index blobs_by_digest on blobs (digest);

-- What an answer on coverage was computed from, and its numbers, so that each figure of it can be computed again. A
-- figure's digest begins with `question`.
create table figure_inputs (
  jurisdiction_code text not null references jurisdictions,
  question text not null check (question ~ '^[0-9a-f]{32}$'),
  network_digest text not null,
  ground_digest text not null,
  inputs jsonb not null,
  -- Every figure's parts: JSON, gzip.
  parts bytea not null,
  computed_at timestamptz not null default now(),
  primary key (jurisdiction_code, question)
);
create index figure_inputs_by_question on figure_inputs (question);
create index figure_inputs_by_moment on figure_inputs (jurisdiction_code, computed_at);
