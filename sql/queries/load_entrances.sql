/* @name loadEntrances */
insert into entrances (jurisdiction_code, id, building_id, compound_id, position, households, residents, residents_60, residents_70_to_79, residents_80, estimated)
select :jurisdiction!, r.id, r.building_id, r.compound_id, ST_GeomFromGeoJSON(r.position), r.households, r.residents, r.residents_60, r.residents_70_to_79, r.residents_80, r.estimated
from jsonb_to_recordset(:rows!::jsonb) as r(id text, building_id text, compound_id text, position text, households integer, residents integer, residents_60 integer, residents_70_to_79 integer, residents_80 integer, estimated boolean);
