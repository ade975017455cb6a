/* @name heatLock */
-- One folds at a time, across all servers; held until the transaction ends.
select pg_try_advisory_xact_lock(hashtextextended('heat ' || :jurisdiction!, 0)) as "locked!";
