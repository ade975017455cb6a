/* @name senderByCode */
select jurisdiction_code, code, way, name, mapping as "mapping?", kinds, valid_to, revoked_at, key_sha256, last_used_at,
  revoked_at is null and (valid_to is null or now() < valid_to) as "holds!"
from case_senders
where jurisdiction_code = :jurisdiction! and code = :code!;
