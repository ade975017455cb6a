/* @name departmentSave */
insert into departments (jurisdiction_code, code, name_zh, name_en, retired)
values (:jurisdiction!, :code!, :nameZh!, :nameEn!, :retired!::boolean)
on conflict (jurisdiction_code, code) do update set
  name_zh = excluded.name_zh, name_en = excluded.name_en, retired = excluded.retired;
