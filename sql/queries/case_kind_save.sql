/* @name caseKindSave */
-- A new kind stands at the end of the list; one that is there keeps its place in it.
insert into case_kinds (jurisdiction_code, code, parent_code, name_zh, name_en, loop, nature, sensitive, duplicate_metres,
  duplicate_hours, retired, source, position_in_list)
select :jurisdiction!, :code!, :parent::text, :nameZh!, :nameEn!, :loop!, :nature::text, :sensitive!::boolean,
  :duplicateMetres::real, :duplicateHours::real, :retired!::boolean, :source!,
  (select coalesce(max(position_in_list), 0) + 1 from case_kinds where jurisdiction_code = :jurisdiction!)
on conflict (jurisdiction_code, code) do update set
  parent_code = excluded.parent_code, name_zh = excluded.name_zh, name_en = excluded.name_en, loop = excluded.loop,
  nature = excluded.nature, sensitive = excluded.sensitive, duplicate_metres = excluded.duplicate_metres,
  duplicate_hours = excluded.duplicate_hours, retired = excluded.retired, source = excluded.source;
