/* @name gridsAtPositions */
-- The grid, region of the last level, that holds each position at the moment; on a boundary the one with the lowest code.
select p.number as "number!", g.id as "grid_id!"
from unnest(:longitudes!::float8[], :latitudes!::float8[])
  with ordinality as p (longitude, latitude, number)
cross join lateral (
  select r.id from regions r
  where r.jurisdiction_code = :jurisdiction!
    and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
    and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))
    and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326))
  order by r.code limit 1
) g;
