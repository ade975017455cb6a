/* @name ownCases */
-- Cases that an account reported.
select case_id as "case_id!" from case_reporters
where jurisdiction_code = :jurisdiction! and account_id = :account!::text::uuid;
