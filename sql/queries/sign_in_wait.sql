/* @name signInWait */
select coalesce(max(seconds_to_wait(f.failures, f.last_at, asked.free, asked.forgive_seconds)), 0)::float8 as "seconds!"
from unnest(:subjects!::text[], :free!::integer[], :forgiveSeconds!::float8[]) as asked (subject, free, forgive_seconds)
join sign_in_failures f using (subject);
