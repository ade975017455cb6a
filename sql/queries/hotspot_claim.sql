/* @name hotspotClaim */
-- The run that waits longest, or one whose server has not been heard of for so long; held by nobody else.
update hotspot_runs r
set state = 'running', progress = 0, runner = :runner!::text::uuid, beat_at = clock_timestamp(), attempts = attempts + 1
from (
  select jurisdiction_code, id from hotspot_runs
  where state = 'queued' or (state = 'running' and beat_at < clock_timestamp() - :lostSeconds!::float8 * interval '1 second')
  order by asked_at, id
  limit 1
  for update skip locked
) next
where r.jurisdiction_code = next.jurisdiction_code and r.id = next.id
returning r.jurisdiction_code, r.id::text as "id!", method, first_day::text as "first_day!", past_day::text as "past_day!",
  (past_day - first_day) / step_days as "steps!", step_days, kinds, level, max_population_share, max_period_share, replicas,
  seed, neighbour_metres, attempts;
