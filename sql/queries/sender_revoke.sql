/* @name senderRevoke */
update case_senders set revoked_at = now()
where jurisdiction_code = :jurisdiction! and code = :code! and revoked_at is null
returning jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at;
