/* @name redrawMovePeople */
-- As redraw_move_staff, person by person.
with moves as (
  select code, to_id from jsonb_to_recordset(:rows!::jsonb) as r (code text, to_id bigint)
), ended as (
  update staff m set valid_to = :moment!
  from moves
  where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.code = moves.code
  returning m.code, m.name, m.role, m.full_time, m.grade, moves.to_id
)
insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)
select :jurisdiction!, code, name, role, full_time, grade, to_id, :moment! from ended;
