/* @name loadSurfaces */
insert into surfaces (jurisdiction_code, id, kind, name_zh, name_en, outline)
select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline))
from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, outline text);
