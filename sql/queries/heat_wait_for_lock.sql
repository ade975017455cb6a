/* @name heatWaitForLock */
select pg_advisory_xact_lock(hashtextextended('heat ' || :jurisdiction!, 0))::text as locked;
