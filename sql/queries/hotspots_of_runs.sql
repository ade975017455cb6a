/* @name hotspotsOfRuns */
select jurisdiction_code, run_id::text as "run_id!", number, region_ids::float8[] as "region_ids!",
  ST_AsGeoJSON(outline, 7) as "outline!", ST_X(position) as "longitude!", ST_Y(position) as "latitude!", from_at, to_at, cases,
  expected, relative_risk, statistic, p_value, q_value, residents, is_new
from hotspots
where jurisdiction_code = :jurisdiction! and run_id = any(:runIds!::text[]::uuid[])
order by run_id, number;
