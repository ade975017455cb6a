/* @name loadCaseDeadlines */
insert into case_deadlines (jurisdiction_code, kind_code, awaited, minutes, in_working_hours, soon_share, source)
select :jurisdiction!, r.kind, r.awaited, r.minutes, r.in_working_hours, r.soon_share, r.source
from jsonb_to_recordset(:rows!::jsonb)
  as r (kind text, awaited text, minutes integer, in_working_hours boolean, soon_share real, source text)
on conflict do nothing;
