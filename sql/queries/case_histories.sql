/* @name caseHistories */
-- Every event of cases as their present state is derived from it. The report has what the case itself keeps.
select e.case_id, e.sequence, e.step, e.happened_at, e.actor, e.role, e.note, e.unit_kind, e.unit_code,
  coalesce(e.departments, '{}') as "departments!",
  ST_X(coalesce(e.position, first.position)) as "longitude?", ST_Y(coalesce(e.position, first.position)) as "latitude?",
  coalesce(e.photos, '{}') as "photos!", e.merged_into, e.rating, coalesce(e.kind_code, first.kind_code) as "kind?"
from case_events e
left join cases first on first.jurisdiction_code = e.jurisdiction_code and first.id = e.case_id and e.sequence = 1
where e.jurisdiction_code = :jurisdiction! and e.case_id = any(:caseIds!::text[]::uuid[])
order by e.case_id, e.sequence;
