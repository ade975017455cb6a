/* @name cases */
-- Newest first.
select s.jurisdiction_code, c.id, s.kind_code, ST_X(s.position) as "longitude?", ST_Y(s.position) as "latitude?",
  s.grid_id, c.source, c.description, c.reported_at, c.simulated, s.state, s.state_at,
  -- A Date holds milliseconds, the column microseconds: the next page begins where this text says.
  s.reported_at::text as "sort_moment!"
from case_states s
join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id
where s.jurisdiction_code = :jurisdiction!
  and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))
  and (:from::timestamptz is null or s.reported_at >= :from)
  and (:to::timestamptz is null or s.reported_at < :to)
  and (:kinds::text[] is null or s.kind_code = any(:kinds))
  and (:state::text is null or s.state = :state)
  and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
  and (:beforeMoment::timestamptz is null
    or (s.reported_at, s.case_id) < (:beforeMoment::timestamptz, :beforeId::text::uuid))
order by s.reported_at desc, s.case_id desc
limit :limit::integer;
