/* @name loadWalkingProfiles */
insert into walking_profiles (code, name_zh, name_en, metres_per_second, uses_steps, position_in_list, source)
select r.code, r.name_zh, r.name_en, r.metres_per_second, r.uses_steps, r.position_in_list, r.source
from jsonb_to_recordset(:rows!::jsonb) as r(
  code text, name_zh text, name_en text, metres_per_second real, uses_steps boolean, position_in_list integer,
  source text)
on conflict (code) do nothing;
