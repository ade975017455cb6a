/* @name entrancesWithRegions */
-- Every entrance with the codes of the regions that hold it at the moment, one for each level at most; on a boundary the
-- region with the lowest code, as in people_of_regions.
with inside as (
  select distinct on (r.level, e.id) e.id as entrance_id, r.code as region_code
  from regions r
  join entrances e on e.jurisdiction_code = r.jurisdiction_code and ST_Covers(r.outline, e.position)
  where r.jurisdiction_code = :jurisdiction!
    and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))
  order by r.level, e.id, r.code
), listed as (
  select entrance_id, array_agg(region_code) as region_codes from inside group by entrance_id
)
select e.id, ST_X(e.position) as "longitude!", ST_Y(e.position) as "latitude!", e.households, e.residents,
  e.residents_60 as "residents60!", e.residents_70_to_79 as "residents70To79!", e.residents_80 as "residents80!",
  e.estimated, coalesce(l.region_codes, '{}') as "region_codes!"
from entrances e
left join listed l on l.entrance_id = e.id
where e.jurisdiction_code = :jurisdiction!
order by e.id collate "C";
