/* @name heatAddSegments */
-- New segments. Kinds and counts of all lie behind one another: `segment_of` says which segment each belongs to, from 1 on;
-- empty sums are none.
insert into heat_counts
  (jurisdiction_code, level, span, period, block, kind_numbers, counts, totals, by_kind, by_side, bytes)
select :jurisdiction!, s.level, s.span, s.period, s.block, k.kind_numbers, k.counts, nullif(s.totals, ''),
  nullif(s.by_kind, ''), nullif(s.by_side, ''), s.bytes
from unnest(
  :levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[], :totals!::bytea[],
  :byKind!::bytea[], :bySide!::bytea[], :bytes!::integer[]
) with ordinality as s (level, span, period, block, totals, by_kind, by_side, bytes, number)
join (
  select segment_of, array_agg(kind_number order by kind_number) as kind_numbers,
    array_agg(counts order by kind_number) as counts
  from unnest(:segmentsOf!::integer[], :kindNumbers!::integer[], :counts!::bytea[])
    as c (segment_of, kind_number, counts)
  group by segment_of
) k on k.segment_of = s.number;
