/* @name addCaseReporters */
insert into case_reporters (jurisdiction_code, case_id, name, phone, email, account_id)
select :jurisdiction!, r.case_id, r.name, r.phone, r.email, r.account_id
from jsonb_to_recordset(:rows!::jsonb) as r (case_id uuid, name text, phone text, email text, account_id uuid);
