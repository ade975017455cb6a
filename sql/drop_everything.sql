-- All that migrations made, so that they can begin anew. Extensions stay: the one session of the embedded database remembers
-- PostGIS by its numbers, and a PostGIS made anew has others ("no spatial operator found").
do $$
declare
  -- All names before the first is dropped: what has gone by cascade has no name any more.
  statements text[] := (
    select array_agg(statement) from (
      select format('drop %s if exists %s cascade', case c.relkind when 'v' then 'view' else 'table' end, c.oid::regclass)
        as statement
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      union all
      select format('drop routine if exists %s cascade', p.oid::regprocedure)
      from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    ) ours
  );
  statement text;
begin
  foreach statement in array coalesce(statements, '{}') loop
    execute statement;
  end loop;
end
$$;
