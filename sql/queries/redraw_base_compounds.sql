/* @name redrawBaseCompounds */
select id, name_zh, name_en, kind, walled, property_served, ST_AsGeoJSON(outline, 7) as "outline!"
from compounds
where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
order by id collate "C";
