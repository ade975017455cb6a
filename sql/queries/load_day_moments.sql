/* @name loadDayMoments */
insert into day_moments (code, name_zh, name_en, weekday_time, position_in_list, source)
select r.code, r.name_zh, r.name_en, r.weekday_time, r.position_in_list, r.source
from jsonb_to_recordset(:rows!::jsonb)
  as r(code text, name_zh text, name_en text, weekday_time text, position_in_list integer, source text)
on conflict (code) do nothing;
