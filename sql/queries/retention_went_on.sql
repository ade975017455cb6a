/* @name retentionWentOn */
-- So many more were erased; and that is all, where it is finished.
update retention_runs set count = count + :count!::integer, beat_at = clock_timestamp(),
  finished_at = case when :finished!::boolean then clock_timestamp() end
where jurisdiction_code = :jurisdiction! and subject = :subject! and day = :day!::date and runner = :runner!::text::uuid
returning count as "count!";
