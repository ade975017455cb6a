/* @name emergencyEnd */
-- No row where that one does not run.
update emergencies set ended_at = greatest(now(), begun_at)
where jurisdiction_code = :jurisdiction! and id::text = :id! and ended_at is null
returning id::text as "id!";
