/* @name hotspotBeat */
-- Shows that a run goes on and how far it is; nothing where it was cancelled or taken over.
update hotspot_runs set beat_at = clock_timestamp(), progress = greatest(progress, :progress!::float8)
where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'
returning id::text as "id!";
