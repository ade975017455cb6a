/* @name redrawAddLineage */
-- Where grids that begin at a moment have their households and ground from; none for one whose all come from the grid of
-- the same code. Slivers of five centimetres are no ground.
with counted as (
  select * from jsonb_to_recordset(:rows!::jsonb) as r (id bigint, from_id bigint, households integer)
), found as (
  select g.id, f.id as from_id, g.code <> f.code as is_other, coalesce(c.households, 0) as households,
    ST_CollectionExtract(ST_Intersection(g.outline, f.outline, 1e-9), 3) as common
  from regions g
  join regions f on f.jurisdiction_code = g.jurisdiction_code and f.valid_to = g.valid_from and f.level = g.level
    and f.outline && g.outline
  left join counted c on c.id = g.id and c.from_id = f.id
  where g.jurisdiction_code = :jurisdiction! and g.valid_from = :moment! and g.id = any(:ids!::float8[]::bigint[])
), sources as (
  select id, from_id, is_other, households, ST_Area(common::geography) as area_m2
  from found
  where households > 0 or 2 * ST_Area(common::geography) > 0.05 * ST_Perimeter(common::geography)
)
insert into region_lineage (jurisdiction_code, region_id, from_region_id, redraw_id, households, area_m2)
select :jurisdiction!, s.id, s.from_id, :redrawId!::text::uuid, s.households, s.area_m2
from sources s
where exists (select from sources o where o.id = s.id and o.is_other);
