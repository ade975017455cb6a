-- Whose report it is, whose step, how long personal data is kept, and the one way in which it goes.
alter table case_reporters add column account_id uuid;
create index case_reporters_by_account on case_reporters (account_id) where account_id is not null;
alter table case_events add column account_id uuid;
-- Who sent it last: until a case names it, he alone is shown it.
alter table photos add column account_id uuid;

-- How long what is kept of people, by place: months after a case ended. Null: for good. What has no row has the default
-- of server/privacy/retention_defaults.ts.
create table retention_rules (
  jurisdiction_code text not null references jurisdictions,
  subject text not null check (subject in ('reporter', 'photos', 'exact_place', 'sign_ins', 'audit')),
  months integer check (months between 1 and 600),
  source text not null,
  primary key (jurisdiction_code, subject),
  -- 《网络安全法》第二十一条: logs are kept for six months at least.
  check (subject not in ('sign_ins', 'audit') or months >= 6)
);

-- Each night's carrying out of a rule. The server that does it shows by `beat_at` that it is still at it; a run whose server
-- stopped showing so is gone on with by another.
create table retention_runs (
  jurisdiction_code text not null references jurisdictions,
  subject text not null,
  -- Of the place's time zone.
  day date not null,
  runner uuid not null,
  beat_at timestamptz not null,
  finished_at timestamptz,
  count integer not null default 0,
  primary key (jurisdiction_code, subject, day)
);

-- The mark that an erasure leaves: what was erased of which case, when and why.
create table erasures (
  jurisdiction_code text not null,
  case_id uuid not null,
  subject text not null check (subject in ('reporter', 'photos', 'exact_place')),
  reason text not null check (length(reason) between 4 and 200),
  erased_at timestamptz not null,
  transaction xid8 not null,
  primary key (jurisdiction_code, case_id, subject),
  foreign key (jurisdiction_code, case_id) references cases
);
create trigger erasures_kept before delete or truncate on erasures for each statement execute function refuse_change();

-- Those that ended, by when: for these the time runs.
create index case_states_ended on case_states (jurisdiction_code, state_at, case_id)
  where state in ('closed', 'refused', 'merged');

-- What small counts are rounded by, so that nobody outside can tell how; and what erased keys are hidden by. One for all
-- places, made anew in each database.
create table privacy_secret (
  is_only boolean primary key default true check (is_only),
  secret bytea not null check (length(secret) = 32)
);
insert into privacy_secret (secret)
  select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- A sender's number leads to whoever called. What stays still tells the same report when it comes again.
create function erased_key(key text) returns text language sql stable strict as $$
  select 'erased/' || encode(sha256(secret || convert_to(key, 'UTF8')), 'hex') from privacy_secret
$$;

-- About 100 m: server/rules/shown_place.ts shows the same.
create function coarse_place(place geometry) returns geometry language sql immutable parallel safe strict as $$
  select ST_SetSRID(ST_MakePoint(floor(ST_X(place) * 1000 + 0.5) / 1000, floor(ST_Y(place) * 1000 + 0.5) / 1000), 4326)
$$;

-- Cases and their events are append-only but for erasures: a row may lose what is personal, in a transaction that leaves
-- a mark for its case, and nothing else of it can ever change.
create function erased_now(place text, id uuid) returns boolean language sql stable as $$
  select exists (select from erasures
    where jurisdiction_code = place and case_id = id and transaction = pg_current_xact_id_if_assigned())
$$;
create function refuse_but_erasure() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'cases'
    and erased_now(old.jurisdiction_code, old.id)
    and to_jsonb(old) - array['position', 'address', 'idempotency_key']
      = to_jsonb(new) - array['position', 'address', 'idempotency_key']
    and (new.position::bytea is not distinct from old.position::bytea
      or new.position::bytea = coarse_place(old.position)::bytea)
    and (new.address is null or new.address = old.address)
    and (new.idempotency_key is not distinct from old.idempotency_key
      or new.idempotency_key = erased_key(old.idempotency_key))
  then
    return new;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;
create function refuse_but_erasure_of_event() returns trigger language plpgsql as $$
begin
  if erased_now(old.jurisdiction_code, old.case_id)
    and to_jsonb(old) - array['position', 'photos', 'account_id', 'actor']
      = to_jsonb(new) - array['position', 'photos', 'account_id', 'actor']
    and (new.position::bytea is not distinct from old.position::bytea
      or new.position::bytea = coarse_place(old.position)::bytea)
    and (new.photos is null or new.photos = old.photos)
    and (new.account_id is null or new.account_id = old.account_id)
    -- A name goes only with the account that it is of.
    and (new.actor = old.actor or (new.actor = '群众' and old.account_id is not null and new.account_id is null))
  then
    return new;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;
drop trigger cases_append_only on cases;
drop trigger case_events_append_only on case_events;
create trigger cases_append_only before delete or truncate on cases
  for each statement execute function refuse_change();
create trigger case_events_append_only before delete or truncate on case_events
  for each statement execute function refuse_change();
create trigger cases_only_erased before update on cases for each row execute function refuse_but_erasure();
create trigger case_events_only_erased before update on case_events
  for each row execute function refuse_but_erasure_of_event();

-- Erases one thing from cases, by rule or by wish; answers how many cases there were. Again it changes nothing more.
create function erase_from_cases(place text, ids uuid[], what text, why text) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone text[];
  marked integer;
begin
  -- In one order, so that two who erase the same cases wait for each other and do not meet crosswise; and before whoever
  -- takes a step with them.
  perform from case_states s where s.jurisdiction_code = place and s.case_id = any(ids) order by s.case_id for update;
  insert into erasures (jurisdiction_code, case_id, subject, reason, erased_at, transaction)
    select place, c.id, what, why, clock_timestamp(), pg_current_xact_id() from cases c
    where c.jurisdiction_code = place and c.id = any(ids)
    order by c.id
    on conflict (jurisdiction_code, case_id, subject) do update
      set reason = excluded.reason, erased_at = excluded.erased_at, transaction = excluded.transaction;
  get diagnostics marked = row_count;

  if what = 'reporter' then
    update case_events e set account_id = null, actor = '群众'
      from case_reporters r
      where e.jurisdiction_code = place and e.case_id = any(ids)
        and r.jurisdiction_code = place and r.case_id = e.case_id and r.account_id = e.account_id;
    delete from case_reporters r where r.jurisdiction_code = place and r.case_id = any(ids);
    delete from open311_details d where d.jurisdiction_code = place and d.case_id = any(ids);
    update cases c set idempotency_key = erased_key(c.idempotency_key)
      where c.jurisdiction_code = place and c.id = any(ids)
        and c.idempotency_key is not null and c.idempotency_key not like 'erased/%';

  elsif what = 'photos' then
    gone := (select array_agg(distinct hash) from case_events e cross join unnest(e.photos) as named (hash)
      where e.jurisdiction_code = place and e.case_id = any(ids));
    update case_events e set photos = null
      where e.jurisdiction_code = place and e.case_id = any(ids) and e.photos is not null;
    delete from photos p where p.jurisdiction_code = place and p.hash = any(gone) and not exists (
      select from case_events e
      where e.photos is not null and e.photos @> array[p.hash] and e.jurisdiction_code = place);
    update open311_details d set media_url = null
      where d.jurisdiction_code = place and d.case_id = any(ids) and d.media_url is not null;

  elsif what = 'exact_place' then
    update cases c set position = coarse_place(c.position), address = null
      where c.jurisdiction_code = place and c.id = any(ids) and (c.position is not null or c.address is not null);
    update case_events e set position = coarse_place(e.position)
      where e.jurisdiction_code = place and e.case_id = any(ids) and e.position is not null;
    -- Heat hears of it by the table's own trigger.
    update case_states s set position = coarse_place(s.position)
      where s.jurisdiction_code = place and s.case_id = any(ids) and s.position is not null;
    update photos p set position = null
      where p.jurisdiction_code = place and p.position is not null and p.hash in (
        select hash from case_events e cross join unnest(e.photos) as named (hash)
        where e.jurisdiction_code = place and e.case_id = any(ids));
    update open311_details d set address_id = null
      where d.jurisdiction_code = place and d.case_id = any(ids) and d.address_id is not null;
  end if;
  return marked;
end
$$;
revoke execute on function erase_from_cases(text, uuid[], text, text) from public;
