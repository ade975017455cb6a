/* @name wallLock */
-- The wall that a key opens; locked, so that of two screens that come at once each counts the other.
select jurisdiction_code, code, name, screen_set
from walls
where key_sha256 = :keySha256! and revoked_at is null
for update;
