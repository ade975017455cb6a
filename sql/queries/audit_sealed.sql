/* @name auditSealed */
-- Up to where the log was removed, the newest of all.
select position, hash, sealed_at from audit_sealed order by position desc limit 1;
