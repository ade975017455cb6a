/* @name tileStreets */
select kind, walk, name_zh, name_en, bridge, ST_AsGeoJSON(line, 7) as "geometry!"
from streets
where jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
  and not tunnel and (:kinds::text[] is null or kind = any(:kinds))
order by layer, id;
