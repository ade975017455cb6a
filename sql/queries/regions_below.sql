/* @name regionsBelow */
-- Every version of each of these regions and of what lies below it: a case keeps the version of the grid that it was given.
with recursive below as (
  select r.code as top, r.id, r.code
  from regions r
  where r.jurisdiction_code = :jurisdiction! and r.code = any(:codes!::text[])
  union
  select b.top, r.id, r.code
  from regions r
  join below b on r.parent_id = b.id
  where r.jurisdiction_code = :jurisdiction!
)
select top as "top!", id as "id!", code as "code!" from below;
