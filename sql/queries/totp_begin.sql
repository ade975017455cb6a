/* @name totpBegin */
update accounts set totp_pending = :secret! where id = :id!::text::uuid;
