/* @name senderByCode */
select jurisdiction_code, code, way, name, mapping as "mapping?", key_sha256, revoked_at is not null as "revoked!"
from case_senders
where jurisdiction_code = :jurisdiction! and code = :code!;
