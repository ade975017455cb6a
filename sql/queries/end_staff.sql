/* @name endStaff */
-- Ends the present post of everybody whom the rows do not hold just so, or whose grid has ended.
update staff m set valid_to = :moment!
where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and not exists (
  select from jsonb_to_recordset(:rows!::jsonb) as r(
    code text, name text, role text, full_time boolean, grade text, grid_code text)
  join regions g on g.jurisdiction_code = :jurisdiction! and g.code = r.grid_code and g.valid_to is null
  where (r.code, r.name, r.role, r.full_time, g.id) = (m.code, m.name, m.role, m.full_time, m.grid_id)
    and r.grade is not distinct from m.grade
);
