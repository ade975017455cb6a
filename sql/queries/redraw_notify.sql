/* @name redrawNotify */
-- To every server on this database; kept nowhere.
select pg_notify('redraw', :payload!)::text as "told!";
