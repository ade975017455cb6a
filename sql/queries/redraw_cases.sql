/* @name redrawCases */
-- Open cases within communities (null: in any version of a grid that has ended), or that lie with a grid whose code ended,
-- with the grid that holds them now: those whose grid has another code than before, or whose grid it no longer is. On a
-- boundary the lowest code, as ever.
with open_cases as (
  select s.case_id, s.position, s.unit_kind, s.unit_code, g.code, g.name_zh
  from case_states s
  left join regions g on g.jurisdiction_code = s.jurisdiction_code and g.id = s.grid_id
  where s.jurisdiction_code = :jurisdiction! and s.state not in ('closed', 'refused', 'merged') and (
    (:communityIds::float8[] is null and g.valid_to is not null)
    or g.parent_id in (
      select p.id from regions p
      join regions named on named.jurisdiction_code = p.jurisdiction_code and named.code = p.code
      where p.jurisdiction_code = :jurisdiction! and named.id = any(:communityIds::float8[]::bigint[]))
    or (s.unit_kind = 'region' and s.unit_code = any(:endedCodes!::text[])))
)
select o.case_id::text as "case_id!", o.code as "from_code?", o.name_zh as "from_name?", o.unit_kind, o.unit_code,
  n.id as "grid_id?", n.code as "code?", n.name_zh as "name?"
from open_cases o
left join lateral (
  select r.id, r.code, r.name_zh from regions r
  where r.jurisdiction_code = :jurisdiction! and r.valid_to is null
    and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
    and ST_Covers(r.outline, o.position)
  order by r.code collate "C" limit 1
) n on true
where (n.code is not null and n.code <> o.code) or (o.unit_kind = 'region' and o.unit_code = any(:endedCodes!::text[]))
order by o.case_id
limit :limit!::integer;
