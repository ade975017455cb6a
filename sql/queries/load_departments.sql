/* @name loadDepartments */
insert into departments (jurisdiction_code, code, name_zh, name_en)
select :jurisdiction!, r.code, r.name_zh, r.name_en
from jsonb_to_recordset(:rows!::jsonb) as r (code text, name_zh text, name_en text)
on conflict do nothing;
