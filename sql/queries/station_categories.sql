/* @name stationCategories */
select code, name_zh, name_en, symbol, tier_minutes, tier_source, source
from station_categories
where jurisdiction_code = :jurisdiction!
order by position_in_list, code;
