/* @name signInGiveBack */
-- A try that was no failure after all.
with lessened as (
  update sign_in_failures set failures = failures - 1 where subject = :subject! and failures > 1
  returning subject
)
delete from sign_in_failures
where subject = :subject! and failures <= 1 and not exists (select from lessened);
