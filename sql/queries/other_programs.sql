/* @name otherPrograms */
-- How many other connections programs of ours have to this database.
select count(*)::integer as "count!" from pg_stat_activity
where datname = current_database() and application_name = :name! and pid <> pg_backend_pid();
