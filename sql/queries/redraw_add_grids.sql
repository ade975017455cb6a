/* @name redrawAddGrids */
insert into regions (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, valid_from)
select :jurisdiction!, r.code, p.level + 1, p.id, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline)), :moment!
from jsonb_to_recordset(:rows!::jsonb) as r (code text, parent_code text, name_zh text, name_en text, outline text)
left join regions p on p.jurisdiction_code = :jurisdiction! and p.code = r.parent_code and p.valid_to is null
returning id, code;
