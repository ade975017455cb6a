/* @name stageNotify */
-- To every server on this database; kept nowhere.
select pg_notify('stage', :payload!)::text as "told!";
