-- How a place arranges its walls, by the set of their screens; one that is not here stands as it does at first.
create table wall_layouts (
  jurisdiction_code text not null references jurisdictions,
  -- Units across and down, e.g. 3x2.
  screen_set text not null check (screen_set ~ '^[1-9]x[1-9]$'),
  -- Units and parts as geodata/wall/wall_layout.ts has them, without any of its faults.
  layout jsonb not null check (jsonb_typeof(layout) = 'object'),
  saved_at timestamptz not null default now(),
  primary key (jurisdiction_code, screen_set)
);
