/* @name changesAfter */
-- Rows after the cursor in order. `ready` is false where a transaction that began earlier may still commit: such rows are
-- only a sign that there is something to come back for, never to be shown.
select transaction::text as "transaction!", position::float8 as "position!", kind, subject_id, subject_sequence,
  transaction < pg_snapshot_xmin(pg_current_snapshot()) as "ready!"
from change_log
where jurisdiction_code = :jurisdiction!
  and (transaction, position) > (:transaction!::text::xid8, :position!::float8::bigint)
order by change_log.transaction, position
limit :limit!::integer;
