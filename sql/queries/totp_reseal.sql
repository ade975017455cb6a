/* @name totpReseal */
-- Only what is still as it was read: somebody may have begun anew meanwhile.
update accounts
set totp_secret = case when totp_secret = :former! then :next! else totp_secret end,
  totp_pending = case when totp_pending = :former! then :next! else totp_pending end
where id = :id!::text::uuid and (totp_secret = :former! or totp_pending = :former!);
