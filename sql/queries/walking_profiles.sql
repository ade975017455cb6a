/* @name walkingProfiles */
-- real holds 1.3 as 1.29999995…; the text form is the shortest that reads back as the same value.
select code, name_zh, name_en, metres_per_second::text::float8 as "metres_per_second!", uses_steps, source
from walking_profiles
order by position_in_list, code;
