/* @name redrawStaffBack */
-- Where those who now work in grids worked until a moment: the code of their grid then.
select m.code, b.code as "former_code!"
from staff m
join staff f on f.jurisdiction_code = m.jurisdiction_code and f.code = m.code and f.valid_to = :moment!
join regions b on b.jurisdiction_code = f.jurisdiction_code and b.id = f.grid_id
where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.valid_from = :moment!
  and m.grid_id = any(:ids!::float8[]::bigint[]);
