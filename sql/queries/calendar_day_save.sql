/* @name calendarDaySave */
insert into calendar_days (jurisdiction_code, day, working, name_zh, name_en, source)
values (:jurisdiction!, :day!::date, :working!::boolean, :nameZh!, :nameEn!, :source!)
on conflict (jurisdiction_code, day) do update set
  working = excluded.working, name_zh = excluded.name_zh, name_en = excluded.name_en, source = excluded.source;
