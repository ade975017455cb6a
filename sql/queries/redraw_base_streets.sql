/* @name redrawBaseStreets */
select id, kind, name_zh as "name_zh?", name_en as "name_en?", walk, one_way_on_foot, bridge, tunnel, layer, compound_id, ST_AsGeoJSON(line, 7) as "line!"
from streets
where jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
order by id collate "C";
