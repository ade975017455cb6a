/* @name deadlineNext */
-- Milliseconds from now, by the database's clock, until the next deadline is to be told; negative where it has passed.
select extract(epoch from min(tell_at) - now())::float8 * 1000 as "milliseconds?"
from case_clocks
where tell_at is not null;
