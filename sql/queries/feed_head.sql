/* @name feedHead */
-- Every row of a transaction before this one may be read; positions beyond the newest were never given.
select pg_snapshot_xmin(pg_current_snapshot())::text as "transaction!",
  coalesce((select max(position) from change_log), 0)::float8 as "position!";
