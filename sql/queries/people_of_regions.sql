/* @name peopleOfRegions */
-- People behind the entrances inside every region valid at the moment. An entrance on a boundary counts once in each
-- level: in the region with the lowest code.
select region_id as "region_id!",
  sum(households)::float8 as "households!", sum(residents)::float8 as "residents!",
  sum(residents_60)::float8 as "residents60!", sum(residents_70_to_79)::float8 as "residents70To79!",
  sum(residents_80)::float8 as "residents80!", bool_or(estimated) as "estimated!"
from (
  select distinct on (r.level, e.id) r.id as region_id, e.households, e.residents, e.residents_60,
    e.residents_70_to_79, e.residents_80, e.estimated
  from regions r
  join entrances e on e.jurisdiction_code = r.jurisdiction_code and ST_Covers(r.outline, e.position)
  where r.jurisdiction_code = :jurisdiction!
    and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))
  order by r.level, e.id, r.code
) inside
group by region_id;
