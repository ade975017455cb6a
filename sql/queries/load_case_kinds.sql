/* @name loadCaseKinds */
insert into case_kinds (jurisdiction_code, code, name_zh, name_en, position_in_list, source)
select :jurisdiction!, r.code, r.name_zh, r.name_en, r.position_in_list, r.source
from jsonb_to_recordset(:rows!::jsonb)
  as r(code text, name_zh text, name_en text, position_in_list integer, source text)
on conflict (jurisdiction_code, code) do nothing;
