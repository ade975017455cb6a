/* @name caseSettingsVersion */
-- The database's clock, one for all servers, in the milliseconds that a program counts; and what changes whenever kinds,
-- deadlines, calendar, departments or the ground do. Counted too, as a smaller position may commit later.
select date_trunc('milliseconds', clock_timestamp()) as "now!", (
  select count(*) || ' ' || coalesce(max(position), 0) from change_log
  where jurisdiction_code = :jurisdiction! and kind in ('case_settings', 'place')
) as "version!";
