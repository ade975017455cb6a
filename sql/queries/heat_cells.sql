/* @name heatCells */
-- ST_SnapToGrid rounds to the nearest multiple of the cell's sides, so a cell's centre is a multiple and does not move
-- with the box.
select ST_X(cell) as "longitude!", ST_Y(cell) as "latitude!", count(*)::integer as "count!",
  bool_or(simulated) as "simulated!"
from (
  select ST_SnapToGrid(position, :cellLongitude!::float8, :cellLatitude!::float8) as cell, simulated
  from cases
  where jurisdiction_code = :jurisdiction!
    and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz
    and (:kinds::text[] is null or kind_code = any(:kinds))
    and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
) snapped
group by cell
order by 1, 2;
