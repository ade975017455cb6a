/* @name hotspotAsk */
-- Asks for a run over so many whole steps that end with the last day. Nothing where the standing question of that day was
-- already asked, by this server or another.
insert into hotspot_runs (jurisdiction_code, id, method, first_day, past_day, step_days, window_from, window_to, kinds, level,
  max_population_share, max_period_share, replicas, seed, neighbour_metres, standing_day, state)
select j.code, :id!::text::uuid, :method!, d.first_day, d.past_day, :stepDays!::integer,
  d.first_day::timestamp at time zone j.time_zone, d.past_day::timestamp at time zone j.time_zone, :kinds::text[],
  :level!::integer, :maxPopulationShare!::float8, :maxPeriodShare!::float8, :replicas!::integer, :seed!::integer,
  :neighbourMetres::float8, :standingDay::text::date, 'queued'
from jurisdictions j
cross join lateral (
  select :lastDay!::text::date + 1 - :steps!::integer * :stepDays!::integer as first_day, :lastDay!::text::date + 1 as past_day
) d
where j.code = :jurisdiction!
on conflict (jurisdiction_code, standing_day) do nothing
returning id::text as "id!";
