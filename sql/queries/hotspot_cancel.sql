/* @name hotspotCancel */
update hotspot_runs set state = 'cancelled', finished_at = clock_timestamp()
where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and state in ('queued', 'running')
returning id::text as "id!";
