/* @name auditChain */
-- The log as it is hashed, from the oldest on.
select position, to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "happened_at!",
  jurisdiction_code, actor_kind, actor_id, actor_name, role, address, action, subject_kind, subject_id, outcome,
  begun_position, details::text as "details!", previous_hash, hash
from audit_log
where position > :after!
order by position
limit :limit!;
