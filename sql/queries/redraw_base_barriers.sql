/* @name redrawBaseBarriers */
select id, kind, bridge, tunnel, ST_AsGeoJSON(line, 7) as "line!"
from barriers
where jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
order by id collate "C";
