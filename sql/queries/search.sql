/* @name search */
-- Regions, stations and labels whose name or code holds the text: the whole of it first, then its beginning, then any
-- part. The pattern is the text with LIKE's signs escaped.
select subject as "subject!", id as "id!", name_zh as "name_zh!", name_en as "name_en?",
  ST_X(position) as "longitude!", ST_Y(position) as "latitude!"
from (
  select 'region' as subject, 1 as subject_order, id::text as id, code, name_zh, name_en,
    ST_PointOnSurface(outline) as position
  from regions
  where jurisdiction_code = :jurisdiction!
    and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
    and (name_zh ilike '%' || :pattern!::text || '%' or name_en ilike '%' || :pattern || '%'
      or code ilike '%' || :pattern || '%')
  union all
  select 'station', 2, code, code, name_zh, name_en, position
  from stations
  where jurisdiction_code = :jurisdiction!
    and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
    and (name_zh ilike '%' || :pattern || '%' or name_en ilike '%' || :pattern || '%'
      or code ilike '%' || :pattern || '%')
  union all
  select 'label', 3, id, null, name_zh, name_en, position
  from labels
  where jurisdiction_code = :jurisdiction!
    and (name_zh ilike '%' || :pattern || '%' or name_en ilike '%' || :pattern || '%')
) found
order by
  case
    when name_zh ilike :pattern or name_en ilike :pattern or code ilike :pattern then 1
    when name_zh ilike :pattern || '%' or name_en ilike :pattern || '%' or code ilike :pattern || '%' then 2
    else 3
  end,
  subject_order, length(name_zh), code, id
limit :limit!::integer;
