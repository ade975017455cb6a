/* @name loadRegionLevels */
insert into region_levels (jurisdiction_code, level, kind, name_zh, name_en)
select :jurisdiction!, r.level, r.kind, r.name_zh, r.name_en
from jsonb_to_recordset(:rows!::jsonb) as r(level integer, kind text, name_zh text, name_en text)
on conflict (jurisdiction_code, level) do update set
  kind = excluded.kind, name_zh = excluded.name_zh, name_en = excluded.name_en;
