/* @name walkablePoints */
-- The middle of every named street that people walk on, with its length in metres: places for cases out of doors.
select ST_X(middle) as "longitude!", ST_Y(middle) as "latitude!", metres as "metres!"
from (
  select id, ST_LineInterpolatePoint(line, 0.5) as middle, ST_Length(line::geography) as metres
  from streets
  where jurisdiction_code = :jurisdiction! and walk = 'yes' and not bridge and not tunnel
) s
where metres > 0
order by id collate "C";
