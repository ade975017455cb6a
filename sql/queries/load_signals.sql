/* @name loadSignals */
insert into signals (jurisdiction_code, id, node, position)
select :jurisdiction!, r.id, r.node, ST_GeomFromGeoJSON(r.position)
from jsonb_to_recordset(:rows!::jsonb) as r(id text, node bigint, position text);
