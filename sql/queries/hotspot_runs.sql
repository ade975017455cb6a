/* @name hotspotRuns */
-- Newest first; of the ids or all.
select jurisdiction_code, id::text as "id!", method, window_from, window_to, kinds, level, replicas, seed, state, progress,
  asked_at, finished_at, error_zh, error_en, cases
from hotspot_runs
where jurisdiction_code = :jurisdiction! and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))
order by asked_at desc, id
limit :limit::integer;
