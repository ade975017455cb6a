/* @name heatTakeSegments */
-- Takes segments away to be merged into new ones. Counts come by rising facet.
delete from heat_counts c
using unnest(
  :levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[], :segments!::float8[]
) as k (level, span, period, block, segment)
where c.jurisdiction_code = :jurisdiction! and c.level = k.level and c.span = k.span and c.period = k.period
  and c.block = k.block and c.segment = k.segment::bigint
returning c.segment::float8 as "segment!",
  (select string_agg(bytes, '' order by number) from unnest(c.kind_numbers, c.counts) as u (number, bytes)) as "counts!";
