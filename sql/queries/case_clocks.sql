/* @name caseClocks */
select jurisdiction_code, case_id, number, awaited, department_code, started_at, due_soon_at, due_at, paused_at, stopped_at
from case_clocks
where jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])
order by case_id, number;
