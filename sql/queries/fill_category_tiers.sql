/* @name fillCategoryTiers */
-- Gives the categories of every place that have no tier of their own yet the one of the standards.
update station_categories c set tier_minutes = r.tier_minutes, tier_source = r.tier_source
from jsonb_to_recordset(:rows!::jsonb) as r(code text, tier_minutes integer, tier_source text)
where c.code = r.code and c.tier_source is null;
