/* @name caseTotals */
-- Closed is the last step, so a case is closed once it has that event.
with reported as materialized (
  select id, simulated from cases
  where jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz
)
select (select count(*) from reported) as "reported!",
  (select count(*) from reported r where exists (
    select from case_events e
    where e.jurisdiction_code = :jurisdiction! and e.case_id = r.id and e.step = 'closed')) as "closed!",
  (select count(*) from reported where simulated) as "simulated!",
  now() as "as_of!";
