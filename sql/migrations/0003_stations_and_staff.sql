create table station_categories (
  jurisdiction_code text not null references jurisdictions,
  code text not null check (code ~ '^[a-z][a-z_]*$'),
  name_zh text not null,
  name_en text not null,
  -- Name of the symbol that the client draws.
  symbol text not null,
  position_in_list integer not null,
  -- Where the category comes from: a plan, a standard, the place's own list.
  source text not null,
  primary key (jurisdiction_code, code)
);

-- Like regions, a row is one version: a station that moves is a new row with the same code.
create table stations (
  jurisdiction_code text not null references jurisdictions,
  id bigint generated always as identity,
  code text not null check (code <> ''),
  category_code text not null,
  name_zh text not null check (name_zh <> ''),
  name_en text,
  position geometry(Point, 4326) not null check (within_world(position)),
  address text,
  capacity integer check (capacity >= 0),
  floor_area_m2 real check (floor_area_m2 >= 0),
  amenities text[] not null,
  opening_hours text,
  status text not null check (status in ('open', 'closed', 'planned')),
  valid_from timestamptz not null,
  valid_to timestamptz,
  primary key (jurisdiction_code, id),
  foreign key (jurisdiction_code, category_code) references station_categories,
  check (valid_from < valid_to),
  exclude using gist (jurisdiction_code with =, code with =, tstzrange(valid_from, valid_to) with &&)
);
create index stations_position on stations using gist (position);
create index stations_by_category on stations (jurisdiction_code, category_code);

-- Who works where, from when to when.
create table staff (
  jurisdiction_code text not null references jurisdictions,
  id bigint generated always as identity,
  code text not null,
  name text not null,
  role text not null check (role in ('grid_worker', 'building_head')),
  full_time boolean not null,
  grade text check (grade in ('A', 'B', 'C')),
  grid_id bigint not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  primary key (jurisdiction_code, id),
  foreign key (jurisdiction_code, grid_id) references regions (jurisdiction_code, id),
  check (valid_from < valid_to),
  exclude using gist (jurisdiction_code with =, code with =, tstzrange(valid_from, valid_to) with &&)
);
create index staff_by_grid on staff (jurisdiction_code, grid_id);

-- How fast people walk: data with a source, never a constant in code.
create table walking_profiles (
  code text primary key check (code ~ '^[a-z][a-z0-9_]*$'),
  name_zh text not null,
  name_en text not null,
  metres_per_second real not null check (metres_per_second > 0.1 and metres_per_second < 4),
  position_in_list integer not null,
  source text not null
);
