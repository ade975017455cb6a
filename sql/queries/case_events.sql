/* @name caseEvents */
select case_id, sequence, step, happened_at, actor, role, note
from case_events
where jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])
order by case_id, sequence;
