/* @name endRegions */
-- Ends the present version of each region of a level that the rows do not hold just as it is, or whose parent has ended.
update regions g set valid_to = :moment!
where g.jurisdiction_code = :jurisdiction! and g.level = :level! and g.valid_to is null and (
  not exists (
    select from jsonb_to_recordset(:rows!::jsonb) as r(
      code text, parent_code text, name_zh text, name_en text, outline text, given_households integer,
      given_residents integer)
    where r.code = g.code and r.name_zh = g.name_zh and r.name_en is not distinct from g.name_en
      and r.given_households is not distinct from g.given_households
      and r.given_residents is not distinct from g.given_residents
      and ST_AsBinary(ST_Multi(ST_GeomFromGeoJSON(r.outline))) = ST_AsBinary(g.outline)
      and r.parent_code is not distinct from (
        select p.code from regions p where p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id)
  ) or exists (
    select from regions p
    where p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id and p.valid_to is not null
  )
);
