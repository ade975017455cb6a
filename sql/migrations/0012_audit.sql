-- Who did what, when, from where, before and after: append-only, each entry holding the hash of the one before it.
create table audit_log (
  position bigint primary key,
  happened_at timestamptz not null,
  -- Null: an act of a place is looked for by its place, one on accounts is not.
  jurisdiction_code text,
  actor_kind text not null check (actor_kind in ('account', 'wall', 'sender', 'visitor', 'program')),
  -- Id of the account, code of the wall or sender; null for a visitor and the program.
  actor_id text,
  actor_name text,
  role text,
  address text,
  action text not null check (action ~ '^[a-z][A-Za-z0-9_.]{0,60}$'),
  subject_kind text,
  subject_id text,
  -- 'begun' stands before whatever is done; 'done' or 'refused' after it, naming the position of the first.
  outcome text not null check (outcome in ('begun', 'done', 'refused')),
  begun_position bigint,
  -- What was given, and how it stood before and after; without names, telephone numbers or secrets.
  details jsonb not null,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_log_by_moment on audit_log (happened_at, position);
create index audit_log_by_place on audit_log (jurisdiction_code, position);
create index audit_log_by_actor on audit_log (actor_id, position);
create index audit_log_by_subject on audit_log (subject_id, position);
create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();
