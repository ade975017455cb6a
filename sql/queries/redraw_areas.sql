/* @name redrawAreas */
-- Grids and the communities above them within a scope, as they are now.
select r.id, r.code, r.level, p.code as "parent_code?", r.name_zh, r.name_en, ST_AsGeoJSON(r.outline, 9) as "outline!",
  r.level = l.finest as "is_grid!", now() as "moment!"
from (select max(level) as finest from region_levels where jurisdiction_code = :jurisdiction!) l
join regions r on r.jurisdiction_code = :jurisdiction! and r.level in (l.finest, l.finest - 1) and r.valid_to is null
left join regions p on p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id
where :scopeId::float8 is null or r.id in (select redraw_regions(:jurisdiction!, :scopeId::float8::bigint))
order by r.level, r.code collate "C";
