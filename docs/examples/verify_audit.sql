-- One line of JSON for each entry of the audit log, as docs/examples/verify_audit.py reads it.
select line from (
  select 0 as position, json_build_array('sealed', position, hash) as line
  from (select position, hash from audit_sealed order by position desc limit 1) sealed
  union all
  select position, json_build_array('entry', position,
    to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), jurisdiction_code, actor_kind, actor_id,
    actor_name, role, address, action, subject_kind, subject_id, outcome, begun_position, details::text, previous_hash, hash)
  from audit_log
) lines
order by position;
