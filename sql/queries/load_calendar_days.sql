/* @name loadCalendarDays */
insert into calendar_days (jurisdiction_code, day, working, name_zh, name_en, source)
select :jurisdiction!, r.day, r.working, r.name_zh, r.name_en, r.source
from jsonb_to_recordset(:rows!::jsonb)
  as r (day date, working boolean, name_zh text, name_en text, source text)
on conflict do nothing;
