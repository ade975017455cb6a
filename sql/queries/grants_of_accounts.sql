/* @name grantsOfAccounts */
-- All of them, those that hold first.
select g.id::text as "id!", g.account_id::text as "account_id!", g.role, g.jurisdiction_code, g.region_code, g.department_code,
  g.valid_from, g.valid_to
from grants g
where g.account_id = any(:accountIds!::text[]::uuid[])
order by g.valid_to is not null and g.valid_to <= now(), g.valid_from, g.id;
