/* @name totpTake */
-- No code is taken twice, and of two that come at once one.
update accounts set totp_step = :step!::float8::bigint
where id = :id!::text::uuid and totp_secret = :secret! and (totp_step is null or totp_step < :step!::float8::bigint)
returning id::text as "id!";
