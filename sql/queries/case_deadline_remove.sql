/* @name caseDeadlineRemove */
delete from case_deadlines
where jurisdiction_code = :jurisdiction! and kind_code is not distinct from :kind::text and awaited = :awaited!;
