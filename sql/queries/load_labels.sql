/* @name loadLabels */
insert into labels (jurisdiction_code, id, kind, name_zh, name_en, position)
select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, ST_GeomFromGeoJSON(r.position)
from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, position text);
