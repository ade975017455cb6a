/* @name redrawEffectHold */
-- One server at a time works out what a draft comes to and publishes it; the others wait, and find it done. Held by the
-- connection, and let go with it.
select pg_advisory_lock(hashtextextended('redraw effect ' || :id!, 0))::text as "held!";
