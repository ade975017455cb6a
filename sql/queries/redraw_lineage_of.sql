/* @name redrawLineageOf */
-- Households of grids by the versions that they came from.
select region_id, from_region_id, households, area_m2, redraw_id::text as "redraw_id!"
from region_lineage
where jurisdiction_code = :jurisdiction! and region_id = any(:ids!::float8[]::bigint[])
order by region_id, households desc, from_region_id;
