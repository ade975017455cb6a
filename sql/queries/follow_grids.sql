/* @name followGrids */
-- Staff whose grid has ended go on, from the moment, in the present version of the grid with the same code, if there is one;
-- otherwise their post ends with it.
with ended as (
  update staff m set valid_to = :moment!
  from regions g
  where m.jurisdiction_code = :jurisdiction! and m.valid_to is null
    and g.jurisdiction_code = m.jurisdiction_code and g.id = m.grid_id and g.valid_to is not null
  returning m.code, m.name, m.role, m.full_time, m.grade, g.code as grid_code
)
insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)
select :jurisdiction!, ended.code, ended.name, ended.role, ended.full_time, ended.grade, g.id, :moment!
from ended
join regions g on g.jurisdiction_code = :jurisdiction! and g.code = ended.grid_code and g.valid_to is null;
