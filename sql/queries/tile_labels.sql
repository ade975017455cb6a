/* @name tileLabels */
select kind, name_zh, name_en, ST_AsGeoJSON(position, 7) as "geometry!"
from labels
where jurisdiction_code = :jurisdiction! and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
  and (:kinds::text[] is null or kind = any(:kinds))
order by id;
