/* @name redrawSweepLock */
-- One server at a time.
select pg_try_advisory_xact_lock(hashtextextended('redraw sweep ' || :jurisdiction!, 0)) as "held!";
