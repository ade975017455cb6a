/* @name administratorKnown */
-- Whether anybody was ever made the administrator of everything.
select exists (
  select from grants g join accounts a on a.id = g.account_id
  where g.role = 'administrator' and g.jurisdiction_code is null and not a.demonstration
) as "known!";
