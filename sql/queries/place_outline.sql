/* @name placeOutline */
-- Where the data of a place ends: its regions of level 1 taken together; null where it has none.
select ST_AsGeoJSON(ST_Multi(ST_Union(outline)), 7) as "outline?"
from regions
where jurisdiction_code = :jurisdiction! and level = 1 and valid_from <= now() and (valid_to is null or valid_to > now());
