/* @name feedHead */
-- Rows of transactions before the first may be read, and positions beyond the newest were never given; then the newest row
-- of the place that may be read.
select pg_snapshot_xmin(pg_current_snapshot())::text as "running!",
  coalesce((select max(position) from change_log), 0)::float8 as "newest!",
  coalesce(last.transaction::text, '0') as "transaction!", coalesce(last.position, 0)::float8 as "position!"
from (select) one
left join lateral (
  select change_log.transaction, position from change_log
  where jurisdiction_code = :jurisdiction! and change_log.transaction < pg_snapshot_xmin(pg_current_snapshot())
  order by change_log.transaction desc, position desc
  limit 1
) last on true;
