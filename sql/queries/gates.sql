/* @name gates */
-- A gate is connected where a street that people walk on has its node, which lies where the gate stands.
select g.id, ST_X(g.position) as "longitude!", ST_Y(g.position) as "latitude!", g.access, g.opening_hours,
  c.name_zh as "compound_name_zh?", c.name_en as "compound_name_en?",
  exists (
    select from streets s
    where s.jurisdiction_code = g.jurisdiction_code and s.walk <> 'no' and s.line && ST_Expand(g.position, 0.00001)
      and g.node = any(s.nodes)
  ) as "connected!"
from gates g
left join compounds c on c.jurisdiction_code = g.jurisdiction_code and c.id = g.compound_id
where g.jurisdiction_code = :jurisdiction!
  and (:ids::text[] is null or g.id = any(:ids))
order by g.id collate "C";
