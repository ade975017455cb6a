/* @name caseTotals */
select count(*) as "reported!", count(*) filter (where step = 'closed') as "closed!",
  count(*) filter (where simulated) as "simulated!", now() as "as_of!"
from case_states
where jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz;
