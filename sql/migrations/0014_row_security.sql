-- The second wall: PostgreSQL itself gives no row of a case to whoever may not read it, whatever the program forgot. What
-- is read for somebody who does not see a whole place is read as the role gezhong_reader, which has no right but to read
-- these tables, with who asks in the setting gezhong.scope (server/access/scoped_database.ts).

-- Roles belong to the whole server: another database of it may have made this one already, or make it at the same moment.
do $$
begin
  if not exists (select from pg_roles where rolname = 'gezhong_reader') then
    begin
      create role gezhong_reader nologin;
    exception when duplicate_object or unique_violation then
      null;
    end;
  end if;
  if not pg_has_role(current_user, 'gezhong_reader', 'member') then
    execute format('grant gezhong_reader to %I', current_user);
  end if;
end
$$;

-- Who asks: {"jurisdiction", "whole", "grids", "regions", "departments", "anyDepartment", "orderGrids", "anyOrder", "account"}
-- as server/access/case_scope.ts has them.
create function reader_scope() returns jsonb
  language sql stable parallel safe
  return coalesce(nullif(current_setting('gezhong.scope', true), ''), '{}')::jsonb;
create function reader_place() returns text
  language sql stable parallel safe
  return reader_scope() ->> 'jurisdiction';
create function reader_whole() returns boolean
  language sql stable parallel safe
  return coalesce((reader_scope() ->> 'whole')::boolean, false);
create function reader_ids(list text) returns bigint[]
  language sql stable parallel safe
  return array(select jsonb_array_elements_text(coalesce(reader_scope() -> list, '[]'))::bigint);
create function reader_codes(list text) returns text[]
  language sql stable parallel safe
  return array(select jsonb_array_elements_text(coalesce(reader_scope() -> list, '[]')));
create function reader_account() returns uuid
  language sql stable parallel safe
  return (reader_scope() ->> 'account')::uuid;

-- What a case is judged by beside its own row. They look past row security, and tell no more than yes or no.
create function reader_is_called(place text, id uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from case_clocks
    where jurisdiction_code = place and case_id = id and department_code is not null
      and ((reader_scope() ->> 'anyDepartment')::boolean or department_code = any(reader_codes('departments'))))
$$;
create function reader_reported(place text, id uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from case_reporters
    where jurisdiction_code = place and case_id = id and account_id = reader_account())
$$;
create function reader_is_order(place text, kind text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from case_kinds where jurisdiction_code = place and code = kind and loop = 'order')
$$;
-- Cases that name a photo.
create function reader_cases_of_photo(place text, named text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select array_agg(distinct case_id) from case_events
    where photos is not null and photos @> array[named] and jurisdiction_code = place
$$;

alter table case_states enable row level security;
create policy of_scope on case_states for select to gezhong_reader using (
  jurisdiction_code = (select reader_place())
  and ((select reader_whole())
    or grid_id = any((select reader_ids('grids'))::bigint[])
    or (((select (reader_scope() ->> 'anyOrder')::boolean) or grid_id = any((select reader_ids('orderGrids'))::bigint[]))
      and grid_id is not null and reader_is_order(jurisdiction_code, kind_code))
    or (unit_kind = 'region' and unit_code = any((select reader_codes('regions'))::text[]))
    or (unit_kind = 'department' and ((select (reader_scope() ->> 'anyDepartment')::boolean)
      or unit_code = any((select reader_codes('departments'))::text[])))
    or (called and reader_is_called(jurisdiction_code, case_id))
    or ((select reader_account()) is not null and reader_reported(jurisdiction_code, case_id))));

-- Whatever belongs to a case is read by whoever reads the case.
alter table cases enable row level security;
create policy of_scope on cases for select to gezhong_reader using (
  jurisdiction_code = (select reader_place())
  and ((select reader_whole()) or exists (
    select from case_states s where s.jurisdiction_code = cases.jurisdiction_code and s.case_id = cases.id)));
do $$
declare
  part text;
begin
  foreach part in array array['case_events', 'case_reporters', 'case_clocks'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy of_scope on %1$I for select to gezhong_reader using (
      jurisdiction_code = (select reader_place())
      and ((select reader_whole()) or exists (
        select from case_states s where s.jurisdiction_code = %1$I.jurisdiction_code and s.case_id = %1$I.case_id)))', part);
  end loop;
end
$$;
-- Of two cases that may be one, whoever reads both hears of the pair.
alter table case_duplicates enable row level security;
create policy of_scope on case_duplicates for select to gezhong_reader using (
  jurisdiction_code = (select reader_place())
  and ((select reader_whole()) or 2 = (
    select count(*) from case_states s where s.jurisdiction_code = case_duplicates.jurisdiction_code
      and s.case_id in (case_duplicates.case_id, case_duplicates.other_id))));
-- A photo, to whoever reads a case that names it.
alter table photos enable row level security;
create policy of_scope on photos for select to gezhong_reader using (
  jurisdiction_code = (select reader_place())
  and ((select reader_whole()) or exists (
    select from case_states s where s.jurisdiction_code = photos.jurisdiction_code
      and s.case_id = any(reader_cases_of_photo(photos.jurisdiction_code, photos.hash)))));

grant usage on schema public to gezhong_reader;
grant select on case_states, cases, case_events, case_reporters, case_clocks, case_duplicates, photos, case_kinds, departments, regions
  to gezhong_reader;
