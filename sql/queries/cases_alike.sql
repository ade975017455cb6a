/* @name casesAlike */
-- Cases of the same kind in the cells around each report and near in time, the nearest eight of each: what may be the
-- same matter. Of each cell the newest few are looked at, however many it holds.
select r.number as "number!", near.case_id as "case_id!", near.longitude as "longitude!", near.latitude as "latitude!",
  near.reported_at as "reported_at!",
  -- Looked up one by one, whatever the planner thinks of a table that grows by thousands a second.
  (select description from cases where jurisdiction_code = :jurisdiction! and id = near.case_id) as "description!"
from jsonb_to_recordset(:reports!::jsonb)
  as r (number integer, kind text, longitude float8, latitude float8, "from" timestamptz, "to" timestamptz,
    cells bigint[], simulated boolean)
cross join lateral (
  select s.* from unnest(r.cells) as cells (cell)
  cross join lateral (
    select case_id, ST_X(position) as longitude, ST_Y(position) as latitude, reported_at
    from case_states
    where jurisdiction_code = :jurisdiction! and kind_code = r.kind and position is not null
      and case_cell(ST_X(position), ST_Y(position)) = cells.cell
      and reported_at >= r."from" and reported_at <= r."to"
      and state not in ('merged', 'refused') and simulated = r.simulated
    order by reported_at desc limit 6
  ) s
  order by (s.longitude - r.longitude) ^ 2 + (s.latitude - r.latitude) ^ 2 limit 8
) near;
