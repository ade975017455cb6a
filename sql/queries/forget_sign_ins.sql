/* @name forgetSignIns */
-- Addresses and browsers of sessions that ended so many months ago, and failures of that time.
with of_sessions as (
  update sessions set address = null, agent = null
  where expires_at < now() - make_interval(months => :months!::integer) and (address is not null or agent is not null)
  returning 1
), of_failures as (
  delete from sign_in_failures where last_at < now() - make_interval(months => :months!::integer) returning 1
)
select (select count(*) from of_sessions)::integer + (select count(*) from of_failures)::integer as "count!";
