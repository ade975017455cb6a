/* @name barriers */
select id, kind, name_zh as "name_zh?", name_en as "name_en?", bridge, tunnel, ST_AsGeoJSON(line, 7) as "line!"
from barriers
where jurisdiction_code = :jurisdiction!
order by id collate "C";
