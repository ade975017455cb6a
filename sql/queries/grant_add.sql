/* @name grantAdd */
insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, valid_to, granted_by)
values (:id!::text::uuid, :accountId!::text::uuid, :role!, :jurisdiction, :region, :department,
  coalesce(:validFrom::timestamptz, now()), :validTo, (select id from accounts where id = :grantedBy::text::uuid));
