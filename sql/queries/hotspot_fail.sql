/* @name hotspotFail */
update hotspot_runs set state = 'failed', finished_at = clock_timestamp(), error_zh = :zh!, error_en = :en!
where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running';
