/* @name oldestWriter */
-- The session whose transaction has written and is the oldest of those still running: what it holds back waits for it.
select pid as "pid!", application_name as "application!", state,
  extract(epoch from clock_timestamp() - xact_start)::float8 as seconds
from pg_stat_activity
where backend_xid is not null
order by age(backend_xid) desc
limit 1;
