/* @name administrators */
-- How many would still administer everything, without end, were it not for one account or one grant.
select count(distinct a.id)::integer as "count!"
from accounts a
join grants g on g.account_id = a.id
where a.disabled_at is null and not a.demonstration and g.role = 'administrator' and g.jurisdiction_code is null
  and g.valid_from <= now() and g.valid_to is null
  and (:butAccount::text is null or a.id <> :butAccount::text::uuid)
  and (:butGrant::text is null or g.id <> :butGrant::text::uuid);
