/* @name heatKinds */
-- Numbers of the kinds with these codes and of all below them.
with recursive below as (
  select code, number from case_kinds where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[])
  union
  select k.code, k.number from case_kinds k join below on k.parent_code = below.code
  where k.jurisdiction_code = :jurisdiction!
)
select number as "number!" from below order by number;
