/* @name redrawEdits */
-- The log of a draft after a number, in order: at most so many edits, and no more once they come to so many bytes as they are
-- kept (compressed); the first in any case. `until` is the last number there would have been without the bytes.
select e.jurisdiction_code, e.number, e.edit_id as id, e.account_id::text as "account_id?", a.shown_name as "by?", e.made_at,
  e.body, e.until as "until!"
from (
  select p.*, max(p.number) over () as until,
    sum(pg_column_size(p.body)) over (order by p.number) - pg_column_size(p.body) as bytes_before
  from (
    select r.* from redraw_edits r
    where r.jurisdiction_code = :jurisdiction! and r.redraw_id = :id!::text::uuid and r.number > :after!::integer
    order by r.number
    limit :limit::integer
  ) p
) e
left join accounts a on a.id = e.account_id
where :bytes::bigint is null or e.bytes_before < :bytes::bigint
order by e.number;
