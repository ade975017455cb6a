/* @name hotspotKeep */
-- What a run found. A hotspot is new where no earlier run of the same question (method, kinds, level) has a significant one
-- whose inside meets its inside and whose period touches its period.
insert into hotspots (jurisdiction_code, run_id, number, region_ids, outline, position, from_at, to_at, cases, expected,
  relative_risk, statistic, p_value, q_value, residents, is_new)
select j.code, run.id, f.number, f."regionIds", area.outline, ST_PointOnSurface(area.outline), period.from_at, period.to_at,
  f.cases, f.expected, f."relativeRisk", f.statistic, f."pValue", f."qValue", f.residents,
  not exists (
    select from hotspots h
    join hotspot_runs former on former.jurisdiction_code = h.jurisdiction_code and former.id = h.run_id
    where h.jurisdiction_code = j.code and former.id <> run.id and former.state = 'done'
      and former.method = run.method and former.level = run.level and former.kinds is not distinct from run.kinds
      and coalesce(h.q_value, h.p_value) <= :significant!::float8
      and h.from_at <= period.to_at and h.to_at >= period.from_at
      and h.outline && area.outline and ST_Relate(h.outline, area.outline, 'T********')
  )
from jsonb_to_recordset(:found!::jsonb) as f(number integer, "regionIds" bigint[], "fromDay" date, "toDay" date, cases integer,
  expected float8, "relativeRisk" float8, statistic float8, "pValue" float8, "qValue" float8, residents integer)
join jurisdictions j on j.code = :jurisdiction!
join hotspot_runs run on run.jurisdiction_code = j.code and run.id = :id!::text::uuid
cross join lateral (
  select f."fromDay"::timestamp at time zone j.time_zone as from_at, f."toDay"::timestamp at time zone j.time_zone as to_at
) period
cross join lateral (
  select ST_MakeValid(ST_UnaryUnion(ST_Collect(r.outline))) as outline from regions r
  where r.jurisdiction_code = j.code and r.id = any(f."regionIds")
) area;
