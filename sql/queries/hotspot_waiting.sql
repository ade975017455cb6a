/* @name hotspotWaiting */
select count(*)::integer as "waiting!" from hotspot_runs
where jurisdiction_code = :jurisdiction! and state in ('queued', 'running');
