/* @name retentionBegin */
-- Begins, or goes on with, what is to be carried out today in a place, from an hour of its day on. None: it is not yet time,
-- it is done, or another server is at it.
insert into retention_runs as r (jurisdiction_code, subject, day, runner, beat_at)
select code, :subject!, (now() at time zone time_zone)::date, :runner!::text::uuid, clock_timestamp()
from jurisdictions
where code = :jurisdiction! and extract(hour from now() at time zone time_zone) >= :hour!::integer
on conflict (jurisdiction_code, subject, day) do update set runner = excluded.runner, beat_at = excluded.beat_at
  where r.finished_at is null
    and (r.runner = excluded.runner or r.beat_at < clock_timestamp() - interval '5 minutes')
returning r.day::text as "day!";
