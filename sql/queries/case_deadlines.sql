/* @name caseDeadlines */
select kind_code, awaited, minutes, in_working_hours, soon_share, source
from case_deadlines
where jurisdiction_code = :jurisdiction!
order by kind_code collate "C" nulls first, awaited collate "C";
