/* @name redrawEdits */
-- The log of a draft after a number, in order.
select e.jurisdiction_code, e.number, e.edit_id as id, e.account_id::text as "account_id?", a.shown_name as "by?", e.made_at,
  e.body
from redraw_edits e
left join accounts a on a.id = e.account_id
where e.jurisdiction_code = :jurisdiction! and e.redraw_id = :id!::text::uuid and e.number > :after!::integer
order by e.number
limit :limit::integer;
