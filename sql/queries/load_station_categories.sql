/* @name loadStationCategories */
insert into station_categories
  (jurisdiction_code, code, name_zh, name_en, symbol, tier_minutes, tier_source, position_in_list, source)
select :jurisdiction!, r.code, r.name_zh, r.name_en, r.symbol, r.tier_minutes, r.tier_source, r.position_in_list, r.source
from jsonb_to_recordset(:rows!::jsonb) as r(
  code text, name_zh text, name_en text, symbol text, tier_minutes integer, tier_source text, position_in_list integer,
  source text)
on conflict (jurisdiction_code, code) do nothing;
