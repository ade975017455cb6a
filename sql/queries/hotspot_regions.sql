/* @name hotspotRegions */
-- Regions of a level as they are now, and where each is taken to lie.
select id, ST_X(centre) as "longitude!", ST_Y(centre) as "latitude!"
from (
  select id, code, ST_PointOnSurface(outline) as centre from regions
  where jurisdiction_code = :jurisdiction! and level = :level!::integer and valid_to is null
) present
order by code collate "C";
