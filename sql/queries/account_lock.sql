/* @name accountLock */
-- Until the transaction ends nobody else changes who administers.
select pg_advisory_xact_lock(hashtextextended('gezhong accounts', 0))::text as "locked!";
