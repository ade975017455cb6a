/* @name backupColumns */
-- Every column of ours that a row is made from: what follows from others is left out, and so are tables of extensions.
select c.relname::text as "table!", a.attname::text as "column!", format_type(a.atttypid, a.atttypmod) as "type!"
from pg_class c
join pg_attribute a on a.attrelid = c.oid
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
order by c.relname::text collate "C", a.attnum;
