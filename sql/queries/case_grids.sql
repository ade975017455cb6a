/* @name caseGrids */
-- The grid, region of the last level, whose outline held each position at its moment; on a boundary the one with the
-- lowest code. A moment from before the place had any grid is answered with its first ones.
with level_of_grids as (
  select max(level) as level from region_levels where jurisdiction_code = :jurisdiction!
), first_grids as (
  select min(valid_from) as since from regions
  where jurisdiction_code = :jurisdiction! and level = (select level from level_of_grids)
)
select p.number as "number!", g.id as "grid_id!"
from unnest(:longitudes!::float8[], :latitudes!::float8[], :moments!::timestamptz[])
  with ordinality as p (longitude, latitude, moment, number)
cross join lateral (
  select r.id from regions r
  where r.jurisdiction_code = :jurisdiction!
    and r.level = (select level from level_of_grids)
    and r.valid_from <= greatest(p.moment, (select since from first_grids))
    and (r.valid_to is null or r.valid_to > greatest(p.moment, (select since from first_grids)))
    and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326))
  order by r.code collate "C" limit 1
) g;
