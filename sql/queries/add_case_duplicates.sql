/* @name addCaseDuplicates */
insert into case_duplicates (jurisdiction_code, case_id, other_id, score, metres, hours, words)
select :jurisdiction!, r.case_id, r.other_id, r.score, r.metres, r.hours, r.words
from jsonb_to_recordset(:rows!::jsonb)
  as r (case_id uuid, other_id uuid, score real, metres real, hours real, words real)
on conflict do nothing;
