/* @name caseReporters */
-- Who reported these cases, and those merged into them, in the order of their reports.
with recursive joined as (
  select asked.id as into_id, asked.id from unnest(:caseIds!::text[]::uuid[]) as asked (id)
  union
  select j.into_id, s.case_id from joined j
  join case_states s on s.jurisdiction_code = :jurisdiction! and s.merged_into = j.id
)
select j.into_id as "case_id!", r.name, r.phone, r.email, c.reported_at
from joined j
join case_reporters r on r.jurisdiction_code = :jurisdiction! and r.case_id = j.id
join cases c on c.jurisdiction_code = r.jurisdiction_code and c.id = r.case_id
order by c.reported_at, r.case_id;
