/* @name backupSequences */
-- The last number that each identity gave; null: none was given yet.
select c.relname::text as "table!", a.attname::text as "column!", pg_sequence_last_value(s.oid)::text as "last?"
from pg_class s
join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype = 'i'
join pg_class c on c.oid = d.refobjid
join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
where s.relkind = 'S' and c.relnamespace = 'public'::regnamespace
order by 1, 2;
