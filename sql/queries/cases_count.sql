/* @name casesCount */
select count(*) as "count!"
from cases c
where jurisdiction_code = :jurisdiction!
  and (:from::timestamptz is null or reported_at >= :from)
  and (:to::timestamptz is null or reported_at < :to)
  and (:kinds::text[] is null or kind_code = any(:kinds))
  and (:gridIds::float8[] is null or grid_id = any(:gridIds::float8[]::bigint[]))
  and (:step::text is null or :step = (
    select step from case_events e
    where e.jurisdiction_code = c.jurisdiction_code and e.case_id = c.id
    order by sequence desc limit 1));
