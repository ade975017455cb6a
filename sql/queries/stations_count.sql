/* @name stationsCount */
select count(*) as "count!"
from stations
where jurisdiction_code = :jurisdiction!
  and (:categories::text[] is null or category_code = any(:categories))
  and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
  and (:west::float8 is null or ST_Intersects(position, ST_MakeEnvelope(:west, :south, :east, :north, 4326)));
