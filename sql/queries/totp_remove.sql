/* @name totpRemove */
update accounts set totp_secret = null, totp_pending = null, totp_step = null where id = :id!::text::uuid;
