/* @name caseMerged */
-- Cases merged into any of these, oldest first.
select merged_into as "into!", case_id
from case_states
where jurisdiction_code = :jurisdiction! and merged_into = any(:caseIds!::text[]::uuid[])
order by reported_at, case_id;
