/* @name hotspotStanding */
-- Places whose standing question of today is due: past its hour in their own time zone, not yet asked, and with cases in
-- the days that it looks at.
select j.code, (now() at time zone j.time_zone)::date::text as "today!",
  (select max(level) from region_levels l where l.jurisdiction_code = j.code) as "level!"
from jurisdictions j
where (now() at time zone j.time_zone)::time >= make_time(:hour!::integer, 0, 0)
  and exists (select from region_levels l where l.jurisdiction_code = j.code)
  and not exists (
    select from hotspot_runs r
    where r.jurisdiction_code = j.code and r.standing_day = (now() at time zone j.time_zone)::date)
  and exists (
    select from case_states s
    where s.jurisdiction_code = j.code and s.grid_id is not null and s.state not in ('refused', 'merged')
      and s.reported_at >= now() - :days!::integer * interval '1 day');
