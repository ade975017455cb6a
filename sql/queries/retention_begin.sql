/* @name retentionBegin */
-- Begins, or goes on with, what is to be carried out today in a place, from an hour of its day on. None: it is not yet time,
-- it is done, or another server is at it, who holds this lock in each of its transactions.
with today as (
  select code, (now() at time zone time_zone)::date as day from jurisdictions
  where code = :jurisdiction! and extract(hour from now() at time zone time_zone) >= :hour!::integer
), mine as (
  select code, day from today where pg_try_advisory_xact_lock(5113, hashtext(code || :subject!))
)
insert into retention_runs as r (jurisdiction_code, subject, day)
select code, :subject!, day from mine
on conflict (jurisdiction_code, subject, day) do update set started_at = r.started_at where r.finished_at is null
returning r.day::text as "day!";
