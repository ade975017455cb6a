/* @name loadGates */
insert into gates (jurisdiction_code, id, kind, position, node, access, opening_hours, compound_id)
select :jurisdiction!, r.id, r.kind, ST_GeomFromGeoJSON(r.position), r.node, r.access, r.opening_hours, r.compound_id
from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, position text, node bigint, access text, opening_hours text, compound_id text);
