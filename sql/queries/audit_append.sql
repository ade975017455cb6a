/* @name auditAppend */
-- Entries in their order, in one statement: the lock is held no longer than it takes.
select append_audit(:entries!::jsonb) as "first!";
