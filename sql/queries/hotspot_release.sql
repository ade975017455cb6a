/* @name hotspotRelease */
-- A server that ends gives its run back: it did nothing wrong, so that it does not count as an attempt.
update hotspot_runs set state = 'queued', runner = null, beat_at = null, progress = 0, attempts = attempts - 1
where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running';
