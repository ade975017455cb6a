/* @name redrawEffectLetGo */
select pg_advisory_unlock(hashtextextended('redraw effect ' || :id!, 0)) as "was_held!";
