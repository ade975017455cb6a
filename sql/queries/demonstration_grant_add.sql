/* @name demonstrationGrantAdd */
-- One in each place, made once.
insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code)
select :id!::text::uuid, a.id, :role!, :jurisdiction!, :region, :department
from accounts a
where lower(a.name) = :name! and a.demonstration
  and not exists (select from grants g where g.account_id = a.id and g.jurisdiction_code = :jurisdiction!);
