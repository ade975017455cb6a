/* @name totpSealed */
-- Secrets of devices that another key sealed than the one that these begin with.
select a.id::text as "id!", s.secret as "secret!"
from accounts a, lateral (values (a.totp_secret), (a.totp_pending)) s (secret)
where s.secret is not null and not starts_with(s.secret, :present!)
order by a.id;
