/* @name loadBarriers */
insert into barriers (jurisdiction_code, id, kind, name_zh, name_en, bridge, tunnel, line)
select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, r.bridge, r.tunnel, ST_GeomFromGeoJSON(r.line)
from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, bridge boolean, tunnel boolean, line text);
