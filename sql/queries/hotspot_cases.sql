/* @name hotspotCases */
-- Cases reported on each day by region of a level as regions are now, each once: refused ones and those merged into
-- others are left out. A case lies in the region that its grid belongs to, or where that grid was redrawn since, in the
-- one around its place; on a boundary in the one with the lowest code.
with recursive above as (
  select g.id as grid_id, g.id, g.parent_id, g.level, g.valid_to
  from regions g
  where g.jurisdiction_code = :jurisdiction! and g.level >= :level!::integer and g.valid_to is null
  union all
  select a.grid_id, r.id, r.parent_id, r.level, r.valid_to
  from above a
  join regions r on r.jurisdiction_code = :jurisdiction! and r.id = a.parent_id
  where a.level > :level!::integer
), of_grid as (
  select grid_id, id as region_id from above where level = :level!::integer and valid_to is null
), counted as (
  select s.grid_id, s.position,
    (s.reported_at at time zone j.time_zone)::date - :firstDay!::text::date as day
  from case_states s
  join jurisdictions j on j.code = s.jurisdiction_code
  where s.jurisdiction_code = :jurisdiction! and s.state not in ('refused', 'merged')
    and s.reported_at >= :firstDay!::text::date::timestamp at time zone j.time_zone
    and s.reported_at < :pastDay!::text::date::timestamp at time zone j.time_zone
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
)
select coalesce(g.region_id, p.id)::float8 as "region_id!", c.day as "day!", count(*)::integer as "cases!"
from counted c
left join of_grid g on g.grid_id = c.grid_id
left join lateral (
  select r.id from regions r
  where g.region_id is null and c.position is not null
    and r.jurisdiction_code = :jurisdiction! and r.level = :level!::integer and r.valid_to is null
    and ST_Covers(r.outline, c.position)
  order by r.code collate "C" limit 1
) p on true
where coalesce(g.region_id, p.id) is not null
group by 1, 2;
