/* @name restoreForeignKeys */
select conrelid::regclass::text as "table!", conname::text as "name!", pg_get_constraintdef(oid) as "definition!"
from pg_constraint
where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
order by 1, 2;
