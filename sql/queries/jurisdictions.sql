/* @name jurisdictions */
-- The newest row of the change log that may be read is taken in the same statement as the place: whatever is read
-- afterwards is at least as new, so a reader that continues from it misses nothing. It is a row and not the oldest running
-- transaction: a crash of the database forgets numbers of transactions that left nothing, and gives them again.
select code, name_zh, name_en, demonstration, attribution,
  ST_XMin(bounds) as "west!", ST_YMin(bounds) as "south!", ST_XMax(bounds) as "east!", ST_YMax(bounds) as "north!",
  grid_households_min, grid_households_max, grid_households_source, ground_digest,
  coalesce(newest.transaction::text, '0') as "feed_transaction!", coalesce(newest.position, 0)::float8 as "feed_position!"
from jurisdictions
left join lateral (
  select change_log.transaction, position from change_log
  where jurisdiction_code = code and change_log.transaction < pg_snapshot_xmin(pg_current_snapshot())
  order by change_log.transaction desc, position desc
  limit 1
) newest on true
where :code::text is null or code = :code
order by code;
