/* @name loadCompounds */
insert into compounds (jurisdiction_code, id, name_zh, name_en, kind, walled, property_served, outline)
select :jurisdiction!, r.id, r.name_zh, r.name_en, r.kind, r.walled, r.property_served, ST_GeomFromGeoJSON(r.outline)
from jsonb_to_recordset(:rows!::jsonb) as r(id text, name_zh text, name_en text, kind text, walled boolean, property_served boolean, outline text);
