/* @name caseSettingsReckoned */
-- Tells that the clocks of open cases stand by the settings as they are now.
with logged as (
  insert into change_log (jurisdiction_code, kind, subject_id) values (:jurisdiction!, 'case_settings', :jurisdiction!)
  returning position
)
select pg_notify('change_log', '') is null as "quiet!" from logged;
