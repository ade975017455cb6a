/* @name gatesOfGround */
select id, kind, ST_X(position) as "longitude!", ST_Y(position) as "latitude!", node::float8 as "node?", access,
  opening_hours, compound_id
from gates
where jurisdiction_code = :jurisdiction!
order by id collate "C";
