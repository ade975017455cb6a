/* @name newestCasesSimulated */
-- True while simulated cases are among the newest.
select exists (
  select from (
    select simulated from case_states where jurisdiction_code = :jurisdiction! order by reported_at desc limit 200
  ) newest
  where simulated
) as "simulated!";
