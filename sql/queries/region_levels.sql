/* @name regionLevels */
select level, kind, name_zh, name_en
from region_levels
where jurisdiction_code = :jurisdiction!
order by level;
