/* @name redrawGrids */
-- Present grids of communities, with their outlines as they are kept.
select g.id, g.code, p.id as "community_id!", p.code as "community_code!", g.name_zh, g.name_en,
  ST_AsGeoJSON(g.outline, 9) as "outline!"
from regions g
join regions p on p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id
where g.jurisdiction_code = :jurisdiction! and g.valid_to is null and p.valid_to is null
  and p.code = any(:communityCodes!::text[])
  and g.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
order by g.code collate "C";
