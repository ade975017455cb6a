/* @name redrawGrantsBack */
-- Rights that were moved to another grid at a moment (`then`) are held again where they were; those moved to are ended.
with former as (
  select * from grants
  where jurisdiction_code = :jurisdiction! and valid_to = :took! and region_code = any(:codes!::text[])
), ended as (
  update grants g set valid_to = :moment!
  from former f
  where g.jurisdiction_code = f.jurisdiction_code and g.account_id = f.account_id and g.role = f.role and g.valid_from = :took!
    and g.region_code <> f.region_code and (g.valid_to is null or g.valid_to > :moment!)
  returning f.id as former_id, g.valid_to
)
insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, granted_by)
select gen_random_uuid(), f.account_id, f.role, f.jurisdiction_code, f.region_code, f.department_code, :moment!, f.granted_by
from former f
where f.id in (select former_id from ended);
