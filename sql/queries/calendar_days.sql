/* @name calendarDays */
select day::text as "day!", working, name_zh, name_en, source
from calendar_days
where jurisdiction_code = :jurisdiction!
order by calendar_days.day;
