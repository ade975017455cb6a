/* @name caseKindUsed */
-- Whether any case is of the kind, or was reported as such.
select exists (select from case_states where jurisdiction_code = :jurisdiction! and kind_code = :code!)
  or exists (select from case_events where jurisdiction_code = :jurisdiction! and kind_code = :code!) as "used!";
