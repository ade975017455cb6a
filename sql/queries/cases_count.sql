/* @name casesCount */
select count(*) as "count!"
from case_states
where jurisdiction_code = :jurisdiction!
  and (:from::timestamptz is null or reported_at >= :from)
  and (:to::timestamptz is null or reported_at < :to)
  and (:kinds::text[] is null or kind_code = any(:kinds))
  and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))
  and (:state::text is null or state = :state);
