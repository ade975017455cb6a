/* @name lockCases */
-- In the order of their ids, so that two who want the same cases wait for each other and do not meet crosswise.
select case_id, sequence, state, grid_id, ST_X(position) as "longitude?", ST_Y(position) as "latitude?"
from case_states
where jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])
order by case_id
for update;
