/* @name caseSettingsPlace */
select j.time_zone, ST_XMin(j.bounds) as "west!", ST_YMin(j.bounds) as "south!", ST_XMax(j.bounds) as "east!",
  ST_YMax(j.bounds) as "north!"
from jurisdictions j
where j.code = :jurisdiction!;
