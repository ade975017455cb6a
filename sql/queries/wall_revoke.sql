/* @name wallRevoke */
update walls set revoked_at = now()
where jurisdiction_code = :jurisdiction! and code = :code! and revoked_at is null
returning code;
