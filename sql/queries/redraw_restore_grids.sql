/* @name redrawRestoreGrids */
-- New versions of former grids, as they were.
insert into regions
  (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, given_households, given_residents, valid_from)
select r.jurisdiction_code, r.code, r.level, p.id, r.name_zh, r.name_en, r.outline, r.given_households, r.given_residents, :moment!
from regions r
join regions b on b.jurisdiction_code = r.jurisdiction_code and b.id = r.parent_id
left join regions p on p.jurisdiction_code = r.jurisdiction_code and p.code = b.code and p.valid_to is null
where r.jurisdiction_code = :jurisdiction! and r.id = any(:ids!::float8[]::bigint[])
returning id, code;
