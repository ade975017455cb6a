/* @name changeLogForeign */
-- Whether the log holds transactions that this cluster has not come to.
select exists (
  select from change_log where transaction >= pg_snapshot_xmax(pg_current_snapshot())
) as "foreign!";
