/* @name senderByKey */
-- The hash is looked up, not compared: how long that takes tells nothing about the key.
select jurisdiction_code, code, way, name, mapping as "mapping?", kinds, last_used_at,
  revoked_at is null and (valid_to is null or now() < valid_to) as "holds!"
from case_senders
where key_sha256 = :keySha256!;
