/* @name loadRegions */
-- Regions of one level that have no present version; their parents are loaded first.
insert into regions
  (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, given_households, given_residents, valid_from)
select :jurisdiction!, r.code, :level!, p.id, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline)),
  r.given_households, r.given_residents, :moment!
from jsonb_to_recordset(:rows!::jsonb) as r(
  code text, parent_code text, name_zh text, name_en text, outline text, given_households integer,
  given_residents integer)
left join regions p on p.jurisdiction_code = :jurisdiction! and p.code = r.parent_code and p.valid_to is null
where not exists (
  select from regions g where g.jurisdiction_code = :jurisdiction! and g.code = r.code and g.valid_to is null);
