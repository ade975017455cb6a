/* @name caseEvents */
-- Kind and place of the report stand in the case itself.
select e.jurisdiction_code, e.case_id, e.sequence, e.step, e.happened_at, e.actor, e.role, e.note, e.unit_kind, e.unit_code,
  e.departments, e.photos, e.merged_into, e.rating,
  case when e.sequence = 1 then c.kind_code else e.kind_code end as "kind?",
  ST_X(case when e.sequence = 1 then c.position else e.position end) as "longitude?",
  ST_Y(case when e.sequence = 1 then c.position else e.position end) as "latitude?"
from case_events e
join cases c on c.jurisdiction_code = e.jurisdiction_code and c.id = e.case_id
where e.jurisdiction_code = :jurisdiction! and e.case_id = any(:caseIds!::text[]::uuid[])
order by e.case_id, e.sequence;
