/* @name regionsCount */
select count(*) as "count!"
from regions r
where r.jurisdiction_code = :jurisdiction!
  and (:level::integer is null or r.level = :level)
  and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))
  and (:parent::text is null or exists (
    select from regions p
    where p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id and p.code = :parent))
  and (:west::float8 is null or ST_Intersects(r.outline, ST_MakeEnvelope(:west, :south, :east, :north, 4326)));
