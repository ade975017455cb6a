/* @name heatCells */
-- Rounded to the nearest multiple of the cell's sides, so a cell's centre is a multiple and does not move with the box. Whole
-- numbers of cells are much quicker to group by than points.
select x * :cellLongitude!::float8 as "longitude!", y * :cellLatitude!::float8 as "latitude!",
  count(*)::integer as "count!", bool_or(simulated) as "simulated!"
from (
  select round(ST_X(position) / :cellLongitude!::float8)::integer as x,
    round(ST_Y(position) / :cellLatitude!::float8)::integer as y, simulated
  from cases
  where jurisdiction_code = :jurisdiction!
    and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz
    and (:kinds::text[] is null or kind_code = any(:kinds))
    and position && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
) counted
group by x, y
order by x, y;
