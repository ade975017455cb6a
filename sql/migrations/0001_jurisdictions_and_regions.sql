-- A jurisdiction is one county or city that this database serves. Every table that belongs to one carries its code as
-- the first column of its key, so that a distributed PostgreSQL can shard by it.
create extension if not exists postgis;
create extension if not exists btree_gist;

create function within_world(shape geometry) returns boolean
  language sql immutable parallel safe
  return not ST_IsEmpty(shape)
    and ST_XMin(shape) >= -180 and ST_XMax(shape) <= 180
    and ST_YMin(shape) >= -90 and ST_YMax(shape) <= 90;

create table jurisdictions (
  code text primary key check (code ~ '^[0-9]{6}$'),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  bounds geometry(Polygon, 4326) not null check (within_world(bounds)),
  demonstration boolean not null,
  attribution text not null,
  grid_households_min integer not null check (grid_households_min > 0),
  grid_households_max integer not null,
  grid_households_source text not null,
  -- SHA-256 of the ground as loaded; part of every address whose answer depends on nothing else.
  ground_digest text not null check (ground_digest ~ '^[0-9a-f]{64}$'),
  loaded_at timestamptz not null default now(),
  check (grid_households_min <= grid_households_max)
);

create table region_levels (
  jurisdiction_code text not null references jurisdictions,
  level integer not null check (level between 1 and 9),
  kind text not null check (kind in ('street', 'community', 'grid')),
  name_zh text not null,
  name_en text,
  primary key (jurisdiction_code, level)
);

-- A row is one version of a region: a redrawn grid is a new row, and the old one gets its valid_to.
create table regions (
  jurisdiction_code text not null references jurisdictions,
  id bigint generated always as identity,
  code text not null check (code <> ''),
  level integer not null,
  parent_id bigint,
  parent_level integer generated always as (case when level > 1 then level - 1 end) stored,
  name_zh text not null check (name_zh <> ''),
  name_en text,
  outline geometry(MultiPolygon, 4326) not null check (within_world(outline) and ST_IsValid(outline)),
  given_households integer check (given_households >= 0),
  given_residents integer check (given_residents >= 0),
  valid_from timestamptz not null,
  valid_to timestamptz,
  primary key (jurisdiction_code, id),
  unique (jurisdiction_code, id, level),
  foreign key (jurisdiction_code, level) references region_levels,
  -- A parent is always exactly one level above.
  foreign key (jurisdiction_code, parent_id, parent_level) references regions (jurisdiction_code, id, level),
  check ((level = 1) = (parent_id is null)),
  check (valid_from < valid_to),
  -- One code names one region at any moment.
  exclude using gist (jurisdiction_code with =, code with =, tstzrange(valid_from, valid_to) with &&)
);
create index regions_outline on regions using gist (outline);
create index regions_by_level on regions (jurisdiction_code, level, code);
create index regions_by_parent on regions (jurisdiction_code, parent_id);
