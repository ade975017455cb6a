/* @name heatAddSegments */
-- New segments, given as parallel lists, and their pieces, which lie in `bytes` behind one another: `segment_of` says which
-- segment a piece belongs to, from 1 on, `piece` what it is: -1 totals, -2 by kind, -3 by side, 0 counts of all kinds,
-- otherwise counts of that kind.
with pieces as (
  select p.segment_of, p.piece, substring(:bytes!::bytea from p.start + 1 for p.length) as bytes
  from unnest(:segmentsOf!::integer[], :pieces!::integer[], :starts!::integer[], :lengths!::integer[])
    as p (segment_of, piece, start, length)
)
insert into heat_counts
  (jurisdiction_code, level, span, period, block, kind_numbers, counts, totals, by_kind, by_side, bytes)
select :jurisdiction!, s.level, s.span, s.period, s.block, p.kind_numbers, p.counts, p.totals, p.by_kind, p.by_side, p.bytes
from unnest(:levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[])
  with ordinality as s (level, span, period, block, number)
join (
  select segment_of, coalesce(array_agg(piece order by piece) filter (where piece > 0), '{}') as kind_numbers,
    array_agg(bytes order by piece) filter (where piece >= 0) as counts,
    (array_agg(bytes) filter (where piece = -1))[1] as totals,
    (array_agg(bytes) filter (where piece = -2))[1] as by_kind,
    (array_agg(bytes) filter (where piece = -3))[1] as by_side,
    sum(length(bytes)) filter (where piece >= 0) as bytes
  from pieces
  group by segment_of
) p on p.segment_of = s.number;
