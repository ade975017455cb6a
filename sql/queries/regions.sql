/* @name regions */
-- Versions of regions: those that the ids name, or without ids those valid at the moment (null: now).
select r.jurisdiction_code, r.id, r.code, r.level, r.parent_id, r.name_zh, r.name_en, r.valid_from, r.valid_to
from regions r
where r.jurisdiction_code = :jurisdiction!
  and (:ids::float8[] is null or r.id = any(:ids::float8[]::bigint[]))
  and (:codes::text[] is null or r.code = any(:codes))
  and (:level::integer is null or r.level = :level)
  and (:ids::float8[] is not null or r.valid_from <= coalesce(:moment::timestamptz, now())
    and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now())))
  and (:parent::text is null or exists (
    select from regions p
    where p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id and p.code = :parent))
  and (:west::float8 is null or ST_Intersects(r.outline, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))
  and (:afterLevel::integer is null or (r.level, r.code) > (:afterLevel::integer, :afterCode::text))
order by r.level, r.code
limit :limit::integer;
