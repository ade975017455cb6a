/* @name auditHead */
-- The newest entry.
select position, hash from audit_log order by position desc limit 1;
