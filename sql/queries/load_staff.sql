/* @name loadStaff */
-- Staff who have no present post.
insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)
select :jurisdiction!, r.code, r.name, r.role, r.full_time, r.grade, g.id, :moment!
from jsonb_to_recordset(:rows!::jsonb) as r(
  code text, name text, role text, full_time boolean, grade text, grid_code text)
left join regions g on g.jurisdiction_code = :jurisdiction! and g.code = r.grid_code and g.valid_to is null
where not exists (
  select from staff m where m.jurisdiction_code = :jurisdiction! and m.code = r.code and m.valid_to is null);
