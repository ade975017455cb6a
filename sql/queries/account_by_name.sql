/* @name accountByName */
select id::text as "id!", name, shown_name, password_hash, must_change_password, totp_secret, totp_step, demonstration,
  disabled_at
from accounts
where lower(name) = lower(:name!);
