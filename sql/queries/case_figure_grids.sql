/* @name caseFigureGrids */
-- Every version of every region, with the code of what it lies in on the level.
with recursive climbed as (
  select r.id, r.code, r.level, r.parent_id, r.id as grid_id
  from regions r
  where r.jurisdiction_code = :jurisdiction!
  union all
  select p.id, p.code, p.level, p.parent_id, c.grid_id
  from climbed c
  join regions p on p.jurisdiction_code = :jurisdiction! and p.id = c.parent_id
  where c.level > :level!::integer
)
select grid_id::text as "key!", code as "group!"
from climbed
where level = :level!::integer;
