/* @name staffOfGrids */
select grid_id, code, name, role, full_time
from staff
where jurisdiction_code = :jurisdiction! and grid_id = any(:gridIds!::float8[]::bigint[])
  and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
order by grid_id, role desc, code;
