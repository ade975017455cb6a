/* @name restoreTriggers */
-- Our triggers that fire, and when: O at every write but a replica's, A always, R at a replica's alone.
select t.tgrelid::regclass::text as "table!", t.tgname::text as "name!", t.tgenabled::text as "enabled!"
from pg_trigger t
join pg_class c on c.oid = t.tgrelid
where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled <> 'D'
order by 1, 2;
