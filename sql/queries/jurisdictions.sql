/* @name jurisdictions */
-- feed_transaction is taken in the same statement as the row: whatever is read afterwards is at least as new, so a
-- reader that continues the change log from it misses nothing.
select code, name_zh, name_en, demonstration, attribution,
  ST_XMin(bounds) as "west!", ST_YMin(bounds) as "south!", ST_XMax(bounds) as "east!", ST_YMax(bounds) as "north!",
  grid_households_min, grid_households_max, grid_households_source, ground_digest,
  pg_snapshot_xmin(pg_current_snapshot())::text as "feed_transaction!"
from jurisdictions
where :code::text is null or code = :code
order by code;
