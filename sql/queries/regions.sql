/* @name regions */
-- Versions of regions. With a moment: those valid then; without: whatever versions the ids name.
select r.jurisdiction_code, r.id, r.code, r.level, r.parent_id, r.name_zh, r.name_en, r.valid_from, r.valid_to
from regions r
where r.jurisdiction_code = :jurisdiction!
  and (:ids::float8[] is null or r.id = any(:ids::float8[]::bigint[]))
  and (:codes::text[] is null or r.code = any(:codes))
  and (:level::integer is null or r.level = :level)
  and (:moment::timestamptz is null
    or r.valid_from <= :moment and (r.valid_to is null or r.valid_to > :moment))
  and (:parent::text is null or exists (
    select from regions p
    where p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id and p.code = :parent))
  and (:west::float8 is null or ST_Intersects(r.outline, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))
  and (:afterLevel::integer is null or (r.level, r.code) > (:afterLevel::integer, :afterCode::text))
order by r.level, r.code
limit :limit::integer;
