/* @name demonstrationRegions */
-- The grid where most cases are, and what it lies in.
with recursive busiest as (
  select r.id, r.code, r.level, r.parent_id
  from regions r
  join region_levels l on l.jurisdiction_code = r.jurisdiction_code and l.level = r.level and l.kind = 'grid'
  where r.jurisdiction_code = :jurisdiction! and r.valid_to is null
  order by (
    select count(*) from case_states s where s.jurisdiction_code = r.jurisdiction_code and s.grid_id = r.id
  ) desc, r.code
  limit 1
), upward as (
  select * from busiest
  union all
  select p.id, p.code, p.level, p.parent_id
  from regions p join upward u on p.id = u.parent_id where p.jurisdiction_code = :jurisdiction!
)
select l.kind as "kind!", u.code as "code!"
from upward u join region_levels l on l.jurisdiction_code = :jurisdiction! and l.level = u.level;
