-- What stands on the ground. These rows are replaced as a whole when a place is loaded again; they carry no versions.
create table streets (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  kind text not null,
  name_zh text,
  name_en text,
  walk text not null check (walk in ('yes', 'private', 'no')),
  one_way_on_foot boolean not null,
  bridge boolean not null,
  tunnel boolean not null,
  layer integer not null,
  compound_id text,
  line geometry(LineString, 4326) not null check (within_world(line)),
  -- Streets meet where, and only where, they share a node id; one id for each point of the line.
  nodes bigint[] not null,
  primary key (jurisdiction_code, id),
  check (cardinality(nodes) = ST_NPoints(line))
);
create index streets_line on streets using gist (line);

create table compounds (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  name_zh text not null,
  name_en text,
  kind text check (kind in ('commercial', 'old', 'transitional', 'single_unit')),
  walled boolean not null,
  property_served boolean,
  outline geometry(Polygon, 4326) not null check (within_world(outline) and ST_IsValid(outline)),
  primary key (jurisdiction_code, id)
);
create index compounds_outline on compounds using gist (outline);

create table gates (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  kind text not null,
  position geometry(Point, 4326) not null check (within_world(position)),
  node bigint,
  access text not null check (access in ('yes', 'private', 'no')),
  opening_hours text,
  compound_id text,
  primary key (jurisdiction_code, id),
  foreign key (jurisdiction_code, compound_id) references compounds
);
create index gates_position on gates using gist (position);

create table barriers (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  kind text not null check (kind in ('wall', 'fence', 'railway', 'river', 'stream', 'canal')),
  name_zh text,
  name_en text,
  bridge boolean not null,
  tunnel boolean not null,
  line geometry(LineString, 4326) not null check (within_world(line)),
  primary key (jurisdiction_code, id)
);
create index barriers_line on barriers using gist (line);

create table surfaces (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  kind text not null
    check (kind in ('water', 'green', 'residential', 'industrial', 'commercial', 'square', 'farmland')),
  name_zh text,
  name_en text,
  outline geometry(MultiPolygon, 4326) not null check (within_world(outline) and ST_IsValid(outline)),
  primary key (jurisdiction_code, id)
);
create index surfaces_outline on surfaces using gist (outline);

create table buildings (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  use text not null check (use in ('residential', 'mixed', 'commercial', 'industrial', 'public', 'other')),
  name_zh text,
  name_en text,
  levels integer check (levels between 1 and 200),
  compound_id text,
  outline geometry(Polygon, 4326) not null check (within_world(outline) and ST_IsValid(outline)),
  primary key (jurisdiction_code, id),
  foreign key (jurisdiction_code, compound_id) references compounds
);
create index buildings_outline on buildings using gist (outline);

-- A building entrance and the people behind it: the atom of demand. Which grid it lies in follows from its position and
-- the moment asked for, so it is not stored.
create table entrances (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  building_id text,
  compound_id text,
  position geometry(Point, 4326) not null check (within_world(position)),
  households integer not null check (households >= 0),
  residents integer not null check (residents >= 0),
  residents_60 integer not null check (residents_60 >= 0),
  residents_70_to_79 integer not null check (residents_70_to_79 >= 0),
  residents_80 integer not null check (residents_80 >= 0),
  estimated boolean not null,
  primary key (jurisdiction_code, id),
  foreign key (jurisdiction_code, building_id) references buildings,
  foreign key (jurisdiction_code, compound_id) references compounds,
  check (residents_60 <= residents and residents_70_to_79 + residents_80 <= residents_60)
);
create index entrances_position on entrances using gist (position);

create table labels (
  jurisdiction_code text not null references jurisdictions,
  id text not null,
  kind text not null check (kind in ('street', 'community', 'neighbourhood', 'landmark', 'water')),
  name_zh text not null,
  name_en text,
  position geometry(Point, 4326) not null check (within_world(position)),
  primary key (jurisdiction_code, id)
);
create index labels_position on labels using gist (position);

-- The compiled street network (geodata/reach): one buffer under its SHA-256.
create table street_networks (
  jurisdiction_code text primary key references jurisdictions,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  buffer bytea not null
);

-- Tiles of the base map, drawn when first asked for and kept until the ground changes.
create table base_map_tiles (
  jurisdiction_code text not null references jurisdictions,
  ground_digest text not null,
  zoom integer not null check (zoom between 0 and 20),
  x integer not null,
  y integer not null,
  tile bytea not null,
  primary key (jurisdiction_code, ground_digest, zoom, x, y),
  check (x >= 0 and x < (1 << zoom) and y >= 0 and y < (1 << zoom))
);
