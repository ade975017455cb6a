/* @name addCaseReporters */
insert into case_reporters (jurisdiction_code, case_id, name, phone, email)
select :jurisdiction!, r.case_id, r.name, r.phone, r.email
from jsonb_to_recordset(:rows!::jsonb) as r (case_id uuid, name text, phone text, email text);
