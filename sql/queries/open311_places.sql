/* @name open311Places */
select j.code, j.name_zh, j.name_en, j.demonstration, j.time_zone,
  -- When the place or its kinds of case last changed.
  greatest(j.loaded_at, (
    select max(l.logged_at) from change_log l
    where l.jurisdiction_code = j.code and l.kind in ('case_settings', 'place')
  )) as "changed_at!"
from jurisdictions j
order by j.code;
