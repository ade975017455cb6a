/* @name loadWorkingHours */
insert into working_hours (jurisdiction_code, weekday, starts_at, ends_at)
select :jurisdiction!, r.weekday, r.starts_at, r.ends_at
from jsonb_to_recordset(:rows!::jsonb) as r (weekday integer, starts_at time, ends_at time)
on conflict do nothing;
