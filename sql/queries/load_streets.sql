/* @name loadStreets */
insert into streets (jurisdiction_code, id, kind, name_zh, name_en, walk, one_way_on_foot, wheelchair, bridge, tunnel, layer, compound_id, line, nodes, heights)
select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, r.walk, r.one_way_on_foot, r.wheelchair, r.bridge, r.tunnel, r.layer, r.compound_id, ST_GeomFromGeoJSON(r.line), r.nodes, r.heights
from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, walk text, one_way_on_foot boolean, wheelchair boolean, bridge boolean, tunnel boolean, layer integer, compound_id text, line text, nodes bigint[], heights real[]);
