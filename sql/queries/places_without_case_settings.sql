/* @name placesWithoutCaseSettings */
-- Places that were never told how long cases may wait and who deals with them: new ones, and those from before there was such.
select j.code from jurisdictions j
where not exists (select from case_deadlines where jurisdiction_code = j.code)
  and not exists (select from working_hours where jurisdiction_code = j.code)
  and not exists (select from calendar_days where jurisdiction_code = j.code)
  and not exists (select from departments where jurisdiction_code = j.code)
order by j.code;
