/* @name redrawMoveGrants */
-- Rights in a grid whose code ended with it are held, from the moment, in the grid named for it.
with moves as (
  select from_code, to_code from jsonb_to_recordset(:rows!::jsonb) as r (from_code text, to_code text)
), held as (
  select g.*, moves.to_code
  from grants g
  join moves on moves.from_code = g.region_code
  where g.jurisdiction_code = :jurisdiction! and (g.valid_to is null or g.valid_to > :moment!)
), ended as (
  update grants g set valid_to = greatest(g.valid_from, :moment!) from held where g.id = held.id
)
insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, valid_to, granted_by)
select gen_random_uuid(), account_id, role, jurisdiction_code, to_code, department_code, greatest(valid_from, :moment!), valid_to,
  granted_by
from held;
