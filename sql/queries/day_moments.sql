/* @name dayMoments */
select code, name_zh, name_en, weekday_time, source
from day_moments
order by position_in_list, code;
