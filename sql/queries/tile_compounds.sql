/* @name tileCompounds */
select name_zh, name_en, kind, walled, ST_AsGeoJSON(outline, 7) as "geometry!"
from compounds
where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
order by id;
