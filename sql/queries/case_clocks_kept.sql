/* @name caseClocksKept */
-- What of a clock does not follow from events: the deadline as it was when it started, and what was told of it.
select case_id, number, due_soon_at, due_at, minutes, in_working_hours, soon_share, told
from case_clocks
where jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])
order by case_id, number
for update;
