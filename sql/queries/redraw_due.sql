/* @name redrawDue */
-- Approved drafts whose moment has come, and when the next one's comes.
with approved as (
  select r.jurisdiction_code, r.id, (
    select s.effective_at from redraw_steps s
    where s.jurisdiction_code = r.jurisdiction_code and s.redraw_id = r.id and s.step in ('approved', 'postponed')
    order by s.number desc limit 1
  ) as effective_at
  from redraws r
  where r.state = 'approved'
)
select jurisdiction_code as "jurisdiction_code!", id::text as "id!", effective_at as "effective_at!",
  effective_at <= clock_timestamp() as "is_due!"
from approved
order by effective_at, id;
