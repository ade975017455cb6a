-- Counts of cases by cell and period, so that heat costs by cells and not by cases (docs/decisions/0008-heat-by-counts.md).
-- Whoever writes case_states writes what changed into heat_deltas, in the same transaction; the server folds those into
-- heat_counts now and then. At every moment the counts and the deltas together are exactly the rows of case_states.

-- Column and row of the finest cells: geodata/heat/heat_grid.ts has the same.
create function heat_column(place geometry) returns integer language sql immutable parallel safe strict as $$
  select least(2097151, greatest(0, floor((ST_X(place) + 180) / 360 * 2097152)))::integer
$$;
create function heat_row(place geometry) returns integer language sql immutable parallel safe strict as $$
  select least(2097151, greatest(0, floor(
    (1 - ln(tan(pi() / 4 + radians(least(85.051128, greatest(-85.051128, ST_Y(place)))) / 2)) / pi()) / 2 * 2097152
  )))::integer
$$;

-- What cases are counted apart by, as one number: geodata/heat/facet.ts has the same.
create function heat_facet(kind_number integer, source text, state text, simulated boolean) returns integer
  language sql immutable parallel safe as $$
  select kind_number * 512
    + coalesce(array_position(
      array['snap_report', 'hotline', 'grid_worker', 'platform', 'open311', 'other_system'], source), 0) * 32
    + coalesce(array_position(
      array['reported', 'accepted', 'assigned', 'claimed', 'handled', 'verified', 'closed', 'refused', 'merged'], state), 0) * 2
    + simulated::integer
$$;

create function heat_minute(moment timestamptz) returns integer language sql immutable parallel safe strict as $$
  select floor(extract(epoch from moment) / 60)::integer
$$;

-- Not yet folded: one more case of a facet in a minute and a cell, or one less. The log's order lets readers and the
-- folder begin behind what was folded, without wading through rows that are gone.
create table heat_deltas (
  jurisdiction_code text not null references jurisdictions,
  transaction xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  minute integer not null,
  column_number integer not null,
  row_number integer not null,
  facet integer not null,
  weight smallint not null,
  primary key (jurisdiction_code, transaction, position)
);

-- Deltas at and before (transaction, position) are folded, if this cluster has come to that transaction: in a database
-- restored into another cluster the mark means nothing until the next fold.
create table heat_folds (
  jurisdiction_code text primary key references jurisdictions,
  transaction xid8 not null,
  position bigint not null
);

-- Counts of blocks of 64 × 64 cells. Level 0 has the finest cells, each level above has sides four times as long; span 0 is
-- a day with its minutes, 1 eight days, 2 sixty-four. What belongs to one key may lie in several segments, to be added
-- up. The bytes are as geodata/heat/count_list.ts writes them: counts by every facet, where they are long one element for
-- each kind and sums over facets beside them, where they are short one element without kind_numbers.
create table heat_counts (
  jurisdiction_code text not null references jurisdictions,
  level smallint not null,
  span smallint not null,
  period integer not null,
  block integer not null,
  segment bigint generated always as identity,
  kind_numbers integer[] not null,
  counts bytea[] not null,
  totals bytea,
  by_kind bytea,
  by_side bytea,
  bytes integer not null,
  primary key (jurisdiction_code, level, span, period, block, segment)
);
-- They are packed as they come; what is kept plain can be read in parts.
alter table heat_counts alter column counts set storage external, alter column totals set storage external,
  alter column by_kind set storage external, alter column by_side set storage external;

create function note_heat_of_added() returns trigger language plpgsql as $$
begin
  insert into heat_deltas (jurisdiction_code, minute, column_number, row_number, facet, weight)
    select s.jurisdiction_code, heat_minute(s.reported_at), heat_column(s.position), heat_row(s.position),
      heat_facet(k.number, s.source, s.state, s.simulated), 1
    from added s
    join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
    where s.position is not null;
  return null;
end
$$;
create trigger case_states_added_to_heat after insert on case_states
  referencing new table as added for each statement execute function note_heat_of_added();

create function note_heat_of_removed() returns trigger language plpgsql as $$
begin
  insert into heat_deltas (jurisdiction_code, minute, column_number, row_number, facet, weight)
    select s.jurisdiction_code, heat_minute(s.reported_at), heat_column(s.position), heat_row(s.position),
      heat_facet(k.number, s.source, s.state, s.simulated), -1
    from removed s
    join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
    where s.position is not null;
  return null;
end
$$;
create trigger case_states_removed_from_heat after delete on case_states
  referencing old table as removed for each statement execute function note_heat_of_removed();

-- Most updates change the state; those that change nothing of what is counted write nothing.
create function note_heat_of_changed() returns trigger language plpgsql as $$
begin
  insert into heat_deltas (jurisdiction_code, minute, column_number, row_number, facet, weight)
    select s.jurisdiction_code, heat_minute(s.reported_at), heat_column(s.position), heat_row(s.position),
      heat_facet(k.number, s.source, s.state, s.simulated), s.weight
    from (
      select v.*
      from before o
      join after n on n.jurisdiction_code = o.jurisdiction_code and n.case_id = o.case_id
      cross join lateral (values
        (o.jurisdiction_code, o.reported_at, o.position, o.kind_code, o.source, o.state, o.simulated, -1),
        (n.jurisdiction_code, n.reported_at, n.position, n.kind_code, n.source, n.state, n.simulated, 1)
      ) v (jurisdiction_code, reported_at, position, kind_code, source, state, simulated, weight)
      where (o.reported_at, o.kind_code, o.source, o.state, o.simulated)
          is distinct from (n.reported_at, n.kind_code, n.source, n.state, n.simulated)
        or o.position::bytea is distinct from n.position::bytea
    ) s
    join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
    where s.position is not null;
  return null;
end
$$;
create trigger case_states_changed_in_heat after update on case_states
  referencing old table as before new table as after for each statement execute function note_heat_of_changed();

-- Cases from before wait to be folded like new ones, by the order of their reports: what is folded at once is in few periods.
insert into heat_deltas (jurisdiction_code, minute, column_number, row_number, facet, weight)
  select s.jurisdiction_code, heat_minute(s.reported_at), heat_column(s.position), heat_row(s.position),
    heat_facet(k.number, s.source, s.state, s.simulated), 1
  from case_states s
  join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
  where s.position is not null
  order by s.reported_at;
