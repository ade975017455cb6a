-- What a place has prepared for an emergency: plans, shelters, teams, counts of key people, duties. Written and read whole,
-- as geodata/emergency/emergency_data.ts has it.
create table emergency_data (
  jurisdiction_code text primary key references jurisdictions,
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  saved_at timestamptz not null default now()
);

-- Each time that the place was switched to an emergency, and back; who did it stands in the audit log.
create table emergencies (
  jurisdiction_code text not null references jurisdictions,
  id bigint generated always as identity,
  -- The plan as it was called then: plans change.
  plan_code text not null,
  plan_zh text not null,
  plan_en text not null,
  -- The layers that it shows, as they were then.
  layers text[] not null,
  is_drill boolean not null,
  reason text not null check (reason <> ''),
  begun_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (jurisdiction_code, id),
  check (begun_at <= ended_at)
);
-- One at a time.
create unique index emergencies_running on emergencies (jurisdiction_code) where ended_at is null;

alter table change_log drop constraint change_log_kind_check;
alter table change_log add constraint change_log_kind_check
  check (kind in ('case', 'deadline', 'hotspot', 'case_settings', 'station', 'place', 'scenario', 'redraw', 'emergency'));

create function log_emergencies() returns trigger language plpgsql as $$
begin
  insert into change_log (jurisdiction_code, kind, subject_id)
    select distinct jurisdiction_code, 'emergency', id::text from changed order by 1, 3;
  perform pg_notify('change_log', '');
  return null;
end
$$;
create trigger emergencies_begun_logged after insert on emergencies
  referencing new table as changed for each statement execute function log_emergencies();
create trigger emergencies_ended_logged after update on emergencies
  referencing new table as changed for each statement execute function log_emergencies();
