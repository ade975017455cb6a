-- Every change that a screen may show is one row here. A reader's cursor is (transaction, position): a row may be read
-- only once every transaction that began before its own has ended, so that one committed late is never skipped.
create table change_log (
  position bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  jurisdiction_code text not null,
  kind text not null check (kind in ('case', 'station', 'place')),
  subject_id text not null,
  -- For a case, the sequence of the event; otherwise null.
  subject_sequence integer,
  logged_at timestamptz not null default now()
);
create index change_log_by_cursor on change_log (jurisdiction_code, transaction, position);
create trigger change_log_append_only before update or delete or truncate on change_log
  for each statement execute function refuse_change();

create function log_case_events() returns trigger language plpgsql as $$
begin
  insert into change_log (jurisdiction_code, kind, subject_id, subject_sequence)
    select jurisdiction_code, 'case', case_id::text, sequence from added order by happened_at, case_id, sequence;
  perform pg_notify('change_log', '');
  return null;
end
$$;
create trigger case_events_logged after insert on case_events
  referencing new table as added for each statement execute function log_case_events();

create function log_stations() returns trigger language plpgsql as $$
begin
  insert into change_log (jurisdiction_code, kind, subject_id)
    select distinct jurisdiction_code, 'station', code from changed order by 1, 3;
  perform pg_notify('change_log', '');
  return null;
end
$$;
create trigger stations_added_logged after insert on stations
  referencing new table as changed for each statement execute function log_stations();
create trigger stations_changed_logged after update on stations
  referencing new table as changed for each statement execute function log_stations();

create function log_places() returns trigger language plpgsql as $$
begin
  insert into change_log (jurisdiction_code, kind, subject_id) select code, 'place', code from changed order by code;
  perform pg_notify('change_log', '');
  return null;
end
$$;
create trigger places_added_logged after insert on jurisdictions
  referencing new table as changed for each statement execute function log_places();
create trigger places_changed_logged after update on jurisdictions
  referencing new table as changed for each statement execute function log_places();
