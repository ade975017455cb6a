/* @name gridPaths */
-- Every version of every finest region, with the codes of what it lies in from the top down, its own last.
with recursive climbed as (
  select r.id as grid_id, r.parent_id, array[r.code] as codes
  from regions r
  where r.jurisdiction_code = :jurisdiction!
    and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
  union all
  select c.grid_id, p.parent_id, p.code || c.codes
  from climbed c
  join regions p on p.jurisdiction_code = :jurisdiction! and p.id = c.parent_id
)
select grid_id::text as "grid_id!", codes as "codes!" from climbed where parent_id is null;
