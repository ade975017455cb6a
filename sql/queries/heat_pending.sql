/* @name heatPending */
-- How many deltas wait in each place, counted up to a limit.
select j.code as "jurisdiction!", p.count as "count!"
from jurisdictions j
left join heat_folds f on f.jurisdiction_code = j.code and f.transaction <= pg_snapshot_xmin(pg_current_snapshot())
cross join lateral (
  select count(*)::integer as count from (
    select from heat_deltas d
    where d.jurisdiction_code = j.code
      and (d.transaction, d.position) > (coalesce(f.transaction, '0'::xid8), coalesce(f.position, 0))
    limit :limit!::integer
  ) waiting
) p
where p.count > 0
order by j.code;
