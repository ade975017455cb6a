/* @name heatTakeDeltas */
-- Takes the oldest deltas away and moves the mark behind them, but never past a transaction that may still commit. Packed:
-- minute, column, row, facet of 4 bytes each and the weight of 2.
with mark as (
  select transaction, position from heat_folds
  where jurisdiction_code = :jurisdiction! and transaction <= pg_snapshot_xmin(pg_current_snapshot())
), chosen as (
  select transaction, position from heat_deltas
  where jurisdiction_code = :jurisdiction!
    and (transaction, position) > (
      coalesce((select transaction from mark), '0'::xid8), coalesce((select position from mark), 0))
  order by transaction, position
  limit :limit!::integer
), taken as (
  delete from heat_deltas d using chosen c
  where d.jurisdiction_code = :jurisdiction! and d.transaction = c.transaction and d.position = c.position
  returning d.transaction, d.position, d.minute, d.column_number, d.row_number, d.facet, d.weight
), newest as (
  select transaction, position from taken order by transaction desc, position desc limit 1
), moved as (
  insert into heat_folds (jurisdiction_code, transaction, position)
  select :jurisdiction!,
    case when transaction < pg_snapshot_xmin(pg_current_snapshot()) then transaction
      else pg_snapshot_xmin(pg_current_snapshot()) end,
    case when transaction < pg_snapshot_xmin(pg_current_snapshot()) then position else 0 end
  from newest
  on conflict (jurisdiction_code) do update set transaction = excluded.transaction, position = excluded.position
)
select count(*)::integer as "count!",
  string_agg(
    int4send(minute) || int4send(column_number) || int4send(row_number) || int4send(facet) || int2send(weight), ''
  ) as deltas
from taken;
