/* @name tileBuildings */
select use, levels, ST_AsGeoJSON(outline, 7) as "geometry!"
from buildings
where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
order by id;
