/* @name heatSegments */
-- Sizes of the segments that lie on the keys, given as parallel lists.
select k.number as "key!", c.segment::float8 as "segment!", c.bytes
from unnest(:levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[])
  with ordinality as k (level, span, period, block, number)
join heat_counts c on c.jurisdiction_code = :jurisdiction! and c.level = k.level and c.span = k.span
  and c.period = k.period and c.block = k.block
order by k.number, c.bytes, c.segment;
