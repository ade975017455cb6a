/* @name cases */
-- Newest first.
select jurisdiction_code as "jurisdiction_code!", id as "id!", kind_code as "kind_code!",
  ST_X(position) as "longitude?", ST_Y(position) as "latitude?", grid_id as "grid_id?",
  source as "source!", description as "description!", reported_at as "reported_at!", simulated as "simulated!",
  step as "step!", step_at as "step_at!",
  -- A Date holds milliseconds, the column microseconds: the next page begins where this text says.
  reported_at::text as "sort_moment!"
from case_states
where jurisdiction_code = :jurisdiction!
  and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))
  and (:from::timestamptz is null or reported_at >= :from)
  and (:to::timestamptz is null or reported_at < :to)
  and (:kinds::text[] is null or kind_code = any(:kinds))
  and (:step::text is null or step = :step)
  and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))
  and (:beforeMoment::timestamptz is null
    or (reported_at, id) < (:beforeMoment::timestamptz, :beforeId::text::uuid))
order by reported_at desc, id desc
limit :limit::integer;
