/* @name accountSecrets */
select id::text as "id!", name, shown_name, password_hash, totp_secret, totp_pending, totp_step
from accounts
where id = :id!::text::uuid;
