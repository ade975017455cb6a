/* @name signInTake */
-- Counts a try as failed before it is made, so that a thousand at once are not all the first; no row where it must wait.
insert into sign_in_failures as known (subject, failures, last_at)
values (:subject!, 1, clock_timestamp())
on conflict (subject) do update
  set failures = failures_left(known.failures, known.last_at, :forgiveSeconds!::float8) + 1, last_at = clock_timestamp()
  where seconds_to_wait(known.failures, known.last_at, :free!::integer, :forgiveSeconds!::float8) <= 0
returning seconds_to_wait(failures, last_at, :free!::integer, :forgiveSeconds!::float8) as "next_wait!";
