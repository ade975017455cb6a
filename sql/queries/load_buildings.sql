/* @name loadBuildings */
insert into buildings (jurisdiction_code, id, use, name_zh, name_en, levels, compound_id, outline)
select :jurisdiction!, r.id, r.use, r.name_zh, r.name_en, r.levels, r.compound_id, ST_GeomFromGeoJSON(r.outline)
from jsonb_to_recordset(:rows!::jsonb) as r(id text, use text, name_zh text, name_en text, levels integer, compound_id text, outline text);
