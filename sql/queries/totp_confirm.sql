/* @name totpConfirm */
update accounts set totp_secret = totp_pending, totp_pending = null, totp_step = :step!::float8::bigint
where id = :id!::text::uuid and totp_pending = :secret!;
