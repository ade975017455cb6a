/* @name signalsOfGround */
select id, ST_X(position) as "longitude!", ST_Y(position) as "latitude!", node::float8 as "node!"
from signals
where jurisdiction_code = :jurisdiction!
order by id collate "C";
