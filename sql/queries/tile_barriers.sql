/* @name tileBarriers */
select kind, ST_AsGeoJSON(line, 7) as "geometry!"
from barriers
where jurisdiction_code = :jurisdiction! and line && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
  and not tunnel and (:kinds::text[] is null or kind = any(:kinds))
order by id;
