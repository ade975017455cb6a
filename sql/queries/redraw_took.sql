/* @name redrawTook */
-- What a draft changed when it took effect at a moment: versions that began then (`is_new`) and those that ended, in its scope.
select r.id, r.code, r.parent_id, r.name_zh, r.valid_from = :moment! as "is_new!", r.valid_to
from regions r
where r.jurisdiction_code = :jurisdiction! and (r.valid_from = :moment! or r.valid_to = :moment!)
  and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
  and r.id in (select redraw_regions(:jurisdiction!, :scopeId::float8::bigint))
order by r.id;
