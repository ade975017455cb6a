/* @name stations */
select jurisdiction_code, id, code, category_code, name_zh, name_en,
  ST_X(position) as "longitude!", ST_Y(position) as "latitude!",
  address, capacity, floor_area_m2::text::float8 as "floor_area_m2?", amenities, opening_hours, status
from stations
where jurisdiction_code = :jurisdiction!
  and (:codes::text[] is null or code = any(:codes))
  and (:categories::text[] is null or category_code = any(:categories))
  and (:status::text is null or status = :status)
  and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
  and (:west::float8 is null or ST_Intersects(position, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))
  and (:after::text is null or code > :after)
order by code
limit :limit::integer;
