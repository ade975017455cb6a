/* @name heatRead */
-- Counts of blocks in periods, and what was not folded yet, of one moment: both are read by one statement. `family` is
-- which sums answer the question: totals, by_kind, by_side, or counts for every facet; days that are wanted in part have
-- their minutes only there. In the first row of what is not folded `span` is -1 and `block` how many were looked at.
with wanted as (
  select * from unnest(:spans!::integer[], :periods!::integer[], :parts!::boolean[]) as w (span, period, part)
), mark as (
  select transaction, position from heat_folds
  where jurisdiction_code = :jurisdiction! and transaction <= pg_snapshot_xmin(pg_current_snapshot())
), waiting as (
  select minute, column_number, row_number, facet, weight from heat_deltas
  where jurisdiction_code = :jurisdiction!
    and (transaction, position) > (
      coalesce((select transaction from mark), '0'::xid8), coalesce((select position from mark), 0))
  limit :mostDeltas!::integer
)
select -1 as "span!", 0 as "period!", count(*)::integer as "block!",
  coalesce(string_agg(
    int4send(minute) || int4send(column_number) || int4send(row_number) || int4send(facet) || int2send(weight), ''
  ) filter (
    where minute >= :fromMinute! and minute < :toMinute! and column_number >= :fromColumn!
      and column_number < :toColumn! and row_number >= :fromRow! and row_number < :toRow!
  ), '') as "counts!"
from waiting
union all
select w.span, w.period, c.block,
  coalesce(
    case when w.part then null when :family! = 'totals' then c.totals when :family! = 'by_kind' then c.by_kind
      when :family! = 'by_side' then c.by_side end,
    (
      select string_agg(u.bytes, '') from unnest(c.kind_numbers, c.counts) as u (number, bytes)
      where u.number is null or :kindNumbers::integer[] is null or u.number = any(:kindNumbers)
    ), '') as "counts!"
from wanted w
cross join unnest(:blocks!::integer[]) as b (block)
cross join lateral (
  select * from heat_counts
  where jurisdiction_code = :jurisdiction! and level = :level!::smallint and span = w.span and period = w.period
    and block = b.block
) c;
