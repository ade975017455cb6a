/* @name open311Notes */
-- The steps of cases that the public may see, in order.
select case_id, step, happened_at,
  case when step in ('accepted', 'refused', 'assigned', 'handled', 'verified', 'closed', 'reopened') then note end as "note?"
from case_events
where jurisdiction_code = :jurisdiction! and case_id = any(:ids!::text[]::uuid[])
  and step in ('reported', 'accepted', 'refused', 'merged', 'unmerged', 'assigned', 'reassigned', 'claimed', 'handled',
    'verified', 'closed', 'paused', 'resumed', 'reopened')
order by case_id, sequence;
