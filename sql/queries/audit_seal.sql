/* @name auditSeal */
select seal_audit(now() - make_interval(months => :months!)) as "removed!";
