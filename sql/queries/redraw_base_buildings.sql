/* @name redrawBaseBuildings */
select id, use, levels, compound_id, ST_AsGeoJSON(outline, 7) as "outline!"
from buildings
where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
order by id collate "C";
