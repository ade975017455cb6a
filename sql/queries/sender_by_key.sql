/* @name senderByKey */
-- The hash is looked up, not compared: how long that takes tells nothing about the key.
select jurisdiction_code, code, way, name, mapping as "mapping?", revoked_at is not null as "revoked!"
from case_senders
where key_sha256 = :keySha256!;
