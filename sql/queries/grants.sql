/* @name grants */
-- By their ids, or all of some accounts, those that hold first; with the names of what they are for.
select g.id::text as "id!", g.account_id::text as "account_id!", g.role, g.jurisdiction_code, g.region_code, g.department_code,
  g.valid_from, g.valid_to,
  j.name_zh as "jurisdiction_zh?", j.name_en as "jurisdiction_en?", r.name_zh as "region_zh?", r.name_en as "region_en?",
  d.name_zh as "department_zh?", d.name_en as "department_en?"
from grants g
left join jurisdictions j on j.code = g.jurisdiction_code
left join departments d on d.jurisdiction_code = g.jurisdiction_code and d.code = g.department_code
-- A region that is no more goes by its last name.
left join lateral (
  select name_zh, name_en from regions
  where jurisdiction_code = g.jurisdiction_code and code = g.region_code
  order by valid_from desc limit 1
) r on true
where g.id = any(:ids::text[]::uuid[]) or g.account_id = any(:accountIds::text[]::uuid[])
order by g.valid_to is not null and g.valid_to <= now(), g.valid_from, g.id;
