-- Drafts of grid boundaries, what was edited in them, and how they came into effect.

-- What a draft begins from, under its SHA-256: the coverage of today's grids and what lies below them (geodata/coverage).
alter table blobs drop constraint blobs_kind_check;
alter table blobs add constraint blobs_kind_check check (kind in ('network', 'ground', 'coverage', 'boundaries'));

create table redraws (
  jurisdiction_code text not null references jurisdictions,
  id uuid not null,
  name text not null check (length(name) between 1 and 60),
  -- The street or community that it is drawn within, by its version; null: the whole place.
  scope_id bigint,
  -- The grids that it redraws are those in effect at this moment.
  based_at timestamptz not null,
  base_digest text not null,
  -- Boundaries that a planner brought along, as they were after the repair; the base has their lines too.
  boundaries_digest text,
  started_by uuid,
  started_at timestamptz not null default now(),
  -- As the last row of redraw_steps has it.
  state text not null check (state in
    ('drawing', 'submitted', 'approved', 'in_effect', 'rolled_back', 'deleted')),
  primary key (jurisdiction_code, id),
  foreign key (jurisdiction_code, scope_id) references regions (jurisdiction_code, id),
  foreign key (jurisdiction_code, base_digest) references blobs (jurisdiction_code, digest),
  foreign key (jurisdiction_code, boundaries_digest) references blobs (jurisdiction_code, digest)
);

-- The log that every replica of a draft folds in this order. The server only orders; what an edit comes to is worked out
-- by the one code that all run (geodata/redraw).
create table redraw_edits (
  jurisdiction_code text not null,
  redraw_id uuid not null,
  number integer not null check (number >= 1),
  -- Made by the client: the same edit sent twice is one.
  edit_id text not null check (edit_id ~ '^[A-Za-z0-9_-]{8,40}$'),
  account_id uuid,
  made_at timestamptz not null default now(),
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  primary key (jurisdiction_code, redraw_id, number),
  unique (jurisdiction_code, redraw_id, edit_id),
  foreign key (jurisdiction_code, redraw_id) references redraws
);
create trigger redraw_edits_append_only before update or delete or truncate on redraw_edits
  for each statement execute function refuse_change();

-- From drawing to effect, and back.
create table redraw_steps (
  jurisdiction_code text not null,
  redraw_id uuid not null,
  number integer not null check (number >= 1),
  step text not null check (step in
    ('started', 'submitted', 'withdrawn', 'returned', 'approved', 'postponed', 'took_effect', 'failed', 'rolled_back', 'deleted')),
  account_id uuid,
  happened_at timestamptz not null default clock_timestamp(),
  note text check (length(note) between 1 and 2000),
  -- With submitted: how many edits the log held, and the digest of the state that they come to.
  edits integer,
  digest text,
  -- With approved and postponed: the moment at which it is to take effect.
  effective_at timestamptz,
  -- With submitted, and renewed with took_effect: what it comes to (server/redraw/effect/redraw_effect.ts).
  effect jsonb,
  primary key (jurisdiction_code, redraw_id, number),
  foreign key (jurisdiction_code, redraw_id) references redraws,
  check ((step = 'submitted') = (edits is not null and digest is not null)),
  check (step <> 'submitted' or effect is not null),
  check (effect is null or step in ('submitted', 'took_effect')),
  check ((step in ('approved', 'postponed')) = (effective_at is not null))
);
create trigger redraw_steps_append_only before update or delete or truncate on redraw_steps
  for each statement execute function refuse_change();

-- Where the households of a new version of a region come from. A grid of which nothing moved has no row.
create table region_lineage (
  jurisdiction_code text not null,
  region_id bigint not null,
  from_region_id bigint not null,
  redraw_id uuid not null,
  households integer not null check (households >= 0),
  area_m2 double precision not null check (area_m2 >= 0),
  primary key (jurisdiction_code, region_id, from_region_id),
  foreign key (jurisdiction_code, region_id) references regions (jurisdiction_code, id),
  foreign key (jurisdiction_code, from_region_id) references regions (jurisdiction_code, id),
  foreign key (jurisdiction_code, redraw_id) references redraws
);
create index region_lineage_onwards on region_lineage (jurisdiction_code, from_region_id);

alter table change_log drop constraint change_log_kind_check;
alter table change_log add constraint change_log_kind_check
  check (kind in ('case', 'deadline', 'hotspot', 'case_settings', 'station', 'place', 'scenario', 'redraw'));

-- A draft was started, submitted, published …: every screen that lists drafts or shows grids hears of it.
create function log_redraws() returns trigger language plpgsql as $$
begin
  insert into change_log (jurisdiction_code, kind, subject_id)
    select distinct jurisdiction_code, 'redraw', redraw_id::text from added order by 1, 3;
  perform pg_notify('change_log', '');
  -- Who has the draft open hears of it with its edits.
  perform pg_notify('redraw', told.jurisdiction_code || ' ' || told.redraw_id)
    from (select distinct jurisdiction_code, redraw_id from added) told;
  return null;
end
$$;
create trigger redraw_steps_logged after insert on redraw_steps
  referencing new table as added for each statement execute function log_redraws();

-- Edits come many a minute while somebody draws: they wake their readers alone, and are no rows of the change log.
create function tell_redraw_edits() returns trigger language plpgsql as $$
begin
  perform pg_notify('redraw', told.jurisdiction_code || ' ' || told.redraw_id)
    from (select distinct jurisdiction_code, redraw_id from added) told;
  return null;
end
$$;
create trigger redraw_edits_told after insert on redraw_edits
  referencing new table as added for each statement execute function tell_redraw_edits();

-- Versions of the regions that a draft is drawn within: every version of its scope and of all below it; all, where it has none.
create function redraw_regions(place text, scope bigint) returns setof bigint language sql stable as $$
  with recursive within as (
    select r.id from regions r
    where r.jurisdiction_code = place and (scope is null or r.code = (
      select s.code from regions s where s.jurisdiction_code = place and s.id = scope))
    union
    select r.id from regions r join within w on r.parent_id = w.id where r.jurisdiction_code = place
  )
  select id from within
$$;

-- Whether one of them was replaced after a moment.
create function redraw_base_replaced(place text, scope bigint, since timestamptz) returns boolean language sql stable as $$
  select exists (
    select from regions r
    where r.jurisdiction_code = place and (r.valid_from > since or r.valid_to > since)
      and r.id in (select redraw_regions(place, scope)))
$$;

-- Places at which outlines that should share every vertex do not: by PostGIS's own coverage functions, and where this PostGIS
-- (before 3.4) has none, vertices of one that lie on an edge of another. Null where there are none.
create function redraw_invalid_edges(outlines geometry[]) returns geometry language plpgsql stable as $$
declare
  edges geometry;
begin
  if exists (select from pg_proc where proname = 'st_coverageinvalidedges') then
    execute 'select ST_Collect(e) from (select ST_CoverageInvalidEdges(o) over () as e from unnest($1) as o) found where e is not null'
      into edges using outlines;
  else
    -- A hundredth of a step of the lattice: a vertex that is on the edge, and not one that is near it.
    select ST_Collect(vertex.geom) into edges
    from unnest(outlines) with ordinality as a (outline, number)
    join unnest(outlines) with ordinality as b (outline, number) on a.number <> b.number and a.outline && b.outline
    cross join lateral ST_DumpPoints(ST_Boundary(a.outline)) as vertex
    where vertex.geom && b.outline
      and ST_DWithin(vertex.geom, ST_Boundary(b.outline), 1e-9)
      and not ST_DWithin(vertex.geom, ST_Points(b.outline), 1e-9);
  end if;
  return edges;
end
$$;

-- A case that goes on in another grid because the grids were redrawn.
alter table case_events
  drop constraint case_events_step_check,
  add constraint case_events_step_check check (step in (
    'reported', 'accepted', 'refused', 'merged', 'unmerged', 'assigned', 'reassigned', 'claimed', 'returned', 'handled',
    'verified', 'closed', 'rated', 'paused', 'resumed', 'reopened', 'whistled', 'reported_in', 'call_handled', 'relocated',
    'noted', 'redrawn'));
