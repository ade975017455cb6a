/* @name streetsOfGround */
-- Streets as they were loaded. A real holds 1.3 as 1.29999995…; its text reads back as what was given.
select id, kind, walk, one_way_on_foot, wheelchair, bridge, tunnel, layer, compound_id, ST_AsGeoJSON(line, 7) as "line!",
  nodes::float8[] as "nodes!", heights::text[]::float8[] as "heights?"
from streets
where jurisdiction_code = :jurisdiction!
order by id collate "C";
