-- Who did what, when, from where, before and after: append-only, each entry holding the hash of the one before it.
-- docs/audit.md says how anybody can check it.
create table audit_log (
  position bigint primary key check (position > 0),
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
  begun_position bigint check (begun_position < position),
  -- What was given, and how it stood before and after; without names, telephone numbers or secrets.
  details jsonb not null check (jsonb_typeof(details) = 'object'),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_log_by_moment on audit_log (happened_at, position);
create index audit_log_by_place on audit_log (jurisdiction_code, position);
create index audit_log_by_actor on audit_log (actor_id, position);
create index audit_log_by_subject on audit_log (subject_id, position);
-- How what was begun ended.
create index audit_log_by_begun on audit_log (begun_position) where begun_position is not null;
-- An act on many at once lists them.
create index audit_log_subjects on audit_log using gin ((details -> 'subjects'));

-- Up to where the log was removed once its time was over: the first entry that is left follows the hash that stands here.
create table audit_sealed (
  position bigint primary key,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null
);
create trigger audit_sealed_append_only before update or delete or truncate on audit_sealed
  for each statement execute function refuse_change();

-- Nothing changes, and nothing goes but what was sealed and is older than six months.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.happened_at < now() - interval '6 months' and old.position <= (select max(position) from audit_sealed) then
      return old;
    end if;
  end if;
  raise exception 'audit_log is append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$;
create trigger audit_log_kept before update or delete on audit_log
  for each row execute function refuse_audit_change();
create trigger audit_log_not_emptied before truncate on audit_log
  for each statement execute function refuse_change();

-- One value of the canonical text: its length in bytes, a colon and the value, or a minus for null.
create function audit_field(value text) returns text language sql immutable as $$
  select coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || e'\n'
$$;

-- The canonical text, whose SHA-256 is the entry's hash. No two different entries have the same.
create function audit_text(entry audit_log) returns text language sql stable as $$
  select e'gezhong audit 1\n'
    || audit_field(entry.position::text)
    || audit_field(to_char(entry.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit_field(entry.jurisdiction_code)
    || audit_field(entry.actor_kind)
    || audit_field(entry.actor_id)
    || audit_field(entry.actor_name)
    || audit_field(entry.role)
    || audit_field(entry.address)
    || audit_field(entry.action)
    || audit_field(entry.subject_kind)
    || audit_field(entry.subject_id)
    || audit_field(entry.outcome)
    || audit_field(entry.begun_position::text)
    || audit_field(entry.details::text)
    || audit_field(entry.previous_hash)
$$;

-- Appends entries in their order and gives the position of the first. One writer at a time, whichever server it is, until
-- its transaction ends: so positions run without a gap. By the clock of the database, which is one for all servers.
create function append_audit(entries jsonb) returns bigint language plpgsql as $$
declare
  entry audit_log;
  given jsonb;
  first bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit log', 0));
  select position, hash into entry.position, entry.hash from audit_log order by position desc limit 1;
  if not found then
    entry.position := 0;
    entry.hash := repeat('0', 64);
  end if;
  first := entry.position + 1;
  for given in select value from jsonb_array_elements(entries) with ordinality order by ordinality loop
    entry.position := entry.position + 1;
    entry.happened_at := clock_timestamp();
    entry.jurisdiction_code := given ->> 'jurisdiction';
    entry.actor_kind := given ->> 'actorKind';
    entry.actor_id := given ->> 'actorId';
    entry.actor_name := given ->> 'actorName';
    entry.role := given ->> 'role';
    entry.address := given ->> 'address';
    entry.action := given ->> 'action';
    entry.subject_kind := given ->> 'subjectKind';
    entry.subject_id := given ->> 'subjectId';
    entry.outcome := given ->> 'outcome';
    entry.begun_position := (given ->> 'begunPosition')::bigint;
    entry.details := given -> 'details';
    entry.previous_hash := entry.hash;
    entry.hash := encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex');
    insert into audit_log values (entry.*);
  end loop;
  return first;
end
$$;

-- Removes what happened before a moment, at least six months ago, and gives how many entries went. That it was done stands
-- in the log too, with position and hash of the last that went.
create function seal_audit(before timestamptz) returns bigint language plpgsql as $$
declare
  last_removed record;
  removed bigint;
begin
  if before > now() - interval '6 months' then
    raise exception 'the audit log is kept for six months, and % is later', before using errcode = 'restrict_violation';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('audit log', 0));
  select position, hash into last_removed from audit_log
  where position < coalesce(
    (select min(position) from audit_log where happened_at >= before), (select max(position) + 1 from audit_log))
  order by position desc limit 1;
  if not found then
    return 0;
  end if;
  insert into audit_sealed (position, hash, sealed_at) values (last_removed.position, last_removed.hash, now());
  perform append_audit(jsonb_build_array(jsonb_build_object(
    'actorKind', 'program', 'action', 'audit.sealed', 'outcome', 'done', 'details', jsonb_build_object(
      'position', last_removed.position, 'hash', last_removed.hash, 'before', before))));
  delete from audit_log where position <= last_removed.position;
  get diagnostics removed = row_count;
  return removed;
end
$$;
