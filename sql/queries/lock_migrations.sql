/* @name lockMigrations */
-- Waits until no other server migrates this database; held until the transaction ends.
select true as "locked!" from (select pg_advisory_xact_lock(5107001)) as held;
