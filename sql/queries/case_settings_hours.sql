/* @name caseSettingsHours */
select weekday, to_char(starts_at, 'HH24:MI') as "starts_at!", to_char(ends_at, 'HH24:MI') as "ends_at!"
from working_hours
where jurisdiction_code = :jurisdiction!
order by weekday, working_hours.starts_at;
