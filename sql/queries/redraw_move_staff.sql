/* @name redrawMoveStaff */
-- Whoever works in a grid that ended goes on, from the moment, in the version named for it.
with moves as (
  select from_id, to_id from jsonb_to_recordset(:rows!::jsonb) as r (from_id bigint, to_id bigint)
), ended as (
  update staff m set valid_to = :moment!
  from moves
  where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.grid_id = moves.from_id
  returning m.code, m.name, m.role, m.full_time, m.grade, moves.from_id, moves.to_id
), gone_on as (
  insert into staff (jurisdiction_code, code, name, role, full_time, grade, grid_id, valid_from)
  select :jurisdiction!, code, name, role, full_time, grade, to_id, :moment! from ended
)
select ended.code, f.code <> t.code as "is_moved!"
from ended
join regions f on f.jurisdiction_code = :jurisdiction! and f.id = ended.from_id
join regions t on t.jurisdiction_code = :jurisdiction! and t.id = ended.to_id;
