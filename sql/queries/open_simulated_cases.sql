/* @name openSimulatedCases */
-- With the ids of those, or all since a moment that may still go on: not ended, or ended and not yet rated.
select s.case_id as id, g.code as "grid_code?"
from case_states s
left join regions g on g.jurisdiction_code = s.jurisdiction_code and g.id = s.grid_id
where s.jurisdiction_code = :jurisdiction! and s.simulated
  and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))
  and (:ids::text[] is not null
    or (s.reported_at >= :since::timestamptz and (s.state not in ('closed', 'refused', 'merged')
      or (s.state = 'closed' and s.rating is null and s.state_at >= :closedSince::timestamptz))))
order by s.state_at, s.case_id;
