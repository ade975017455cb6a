/* @name hotspotWindow */
-- The whole days of the place's time zone that a window touches.
select (:from!::timestamptz at time zone time_zone)::date::text as "first_day!",
  ((:to!::timestamptz - interval '1 microsecond') at time zone time_zone)::date::text as "last_day!",
  ((:to!::timestamptz - interval '1 microsecond') at time zone time_zone)::date
    - (:from!::timestamptz at time zone time_zone)::date + 1 as "days!"
from jurisdictions where code = :jurisdiction!;
