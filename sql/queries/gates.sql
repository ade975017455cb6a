/* @name gates */
-- A gate is connected where a street that people walk on has its node.
select g.id, ST_X(g.position) as "longitude!", ST_Y(g.position) as "latitude!", g.access, g.opening_hours,
  c.name_zh as "compound_name_zh?", c.name_en as "compound_name_en?", w.node is not null as "connected!"
from gates g
left join compounds c on c.jurisdiction_code = g.jurisdiction_code and c.id = g.compound_id
left join (
  select distinct unnest(nodes) as node from streets where jurisdiction_code = :jurisdiction! and walk <> 'no'
) w on w.node = g.node
where g.jurisdiction_code = :jurisdiction!
  and (:ids::text[] is null or g.id = any(:ids))
order by g.id collate "C";
