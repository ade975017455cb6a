/* @name hotspotFinish */
-- Nothing where the run was cancelled or taken over meanwhile.
update hotspot_runs set state = 'done', progress = 1, finished_at = clock_timestamp(), cases = :cases!::integer
where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'
returning id::text as "id!";
