-- The second wall: PostgreSQL itself gives no row of a case to whoever may not read it, whatever the program forgot. What
-- is read for somebody who does not see a whole place is read as the role gezhong_reader, which has no right but to read
-- these tables, with who asks in the settings gezhong.* (server/access/scoped_database.ts).

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

-- Who asks stands in settings of the transaction, as server/access/case_scope.ts has it: lists as PostgreSQL writes arrays.
-- A policy asks each of them once a statement, in a subquery of its own, and never once a row.
create function reader_setting(name text) returns text
  language sql stable parallel safe
  return nullif(current_setting('gezhong.' || name, true), '');
create function reader_place() returns text
  language sql stable parallel safe
  return reader_setting('place');
create function reader_ids(name text) returns bigint[]
  language sql stable parallel safe
  return reader_setting(name)::bigint[];
create function reader_codes(name text) returns text[]
  language sql stable parallel safe
  return reader_setting(name)::text[];
create function reader_flag(name text) returns boolean
  language sql stable parallel safe
  return coalesce(reader_setting(name)::boolean, false);

-- What a case is judged by beside its own row. These look past row security, and tell no more than is asked.
create function reader_own() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select array_agg(case_id) from case_reporters
    where account_id = reader_setting('account')::uuid and jurisdiction_code = reader_place()
$$;
create function reader_orders() returns text[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select array_agg(code) from case_kinds where jurisdiction_code = reader_place() and loop = 'order'
$$;
create function reader_is_called(place text, id uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from case_clocks
    where jurisdiction_code = place and case_id = id and department_code is not null
      and (reader_flag('any_department') or department_code = any(reader_codes('departments'))));
end
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
  and (grid_id = any((select reader_ids('grids'))::bigint[])
    or (unit_kind = 'region' and unit_code = any((select reader_codes('regions'))::text[]))
    or (unit_kind = 'department'
      and ((select reader_flag('any_department')) or unit_code = any((select reader_codes('departments'))::text[])))
    or (called and (select reader_flag('any_department') or reader_codes('departments') is not null)
      and reader_is_called(jurisdiction_code, case_id))
    or (((select reader_flag('any_order')) or grid_id = any((select reader_ids('order_grids'))::bigint[]))
      and grid_id is not null and kind_code = any((select reader_orders())::text[]))
    or case_id = any((select reader_own())::uuid[])));

-- Whatever belongs to a case is read by whoever reads the case: the policy above decides, within the same plan, which the
-- program has made once a connection (server/access/scoped_database.ts).
alter table cases enable row level security;
create policy of_scope on cases for select to gezhong_reader
  using (jurisdiction_code = (select reader_place())
    and exists (select from case_states s where s.jurisdiction_code = cases.jurisdiction_code and s.case_id = cases.id));
do $$
declare
  part text;
begin
  foreach part in array array['case_events', 'case_reporters', 'case_clocks'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy of_scope on %1$I for select to gezhong_reader
      using (jurisdiction_code = (select reader_place())
        and exists (select from case_states s
          where s.jurisdiction_code = %1$I.jurisdiction_code and s.case_id = %1$I.case_id))', part);
  end loop;
end
$$;

-- Whether the asker reads a case, where that is asked more than once a row. Run as he is, so that the policy decides.
create function reader_reads(place text, id uuid) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return exists (select from case_states where jurisdiction_code = place and case_id = id);
end
$$;
-- Of two cases that may be one, whoever reads both hears of the pair.
alter table case_duplicates enable row level security;
create policy of_scope on case_duplicates for select to gezhong_reader using (
  jurisdiction_code = (select reader_place())
  and reader_reads(jurisdiction_code, case_id) and reader_reads(jurisdiction_code, other_id));

-- A photo, to whoever reads a case that names it.
alter table photos enable row level security;
create policy of_scope on photos for select to gezhong_reader using (
  jurisdiction_code = (select reader_place())
  and exists (select from unnest(reader_cases_of_photo(jurisdiction_code, hash)) as named (id)
    where reader_reads(jurisdiction_code, named.id)));

grant usage on schema public to gezhong_reader;
grant select on case_states, cases, case_events, case_reporters, case_clocks, case_duplicates, photos, case_kinds, departments, regions
  to gezhong_reader;
