/* @name redrawSteps */
-- What drafts went through, in order; of one of them those after a number.
select s.jurisdiction_code, s.redraw_id::text as "redraw_id!", s.number, s.step, s.account_id::text as "account_id?",
  a.shown_name as "by?", s.happened_at, s.note, s.edits, s.digest, s.effective_at, s.effect
from redraw_steps s
left join accounts a on a.id = s.account_id
where s.jurisdiction_code = :jurisdiction! and s.redraw_id = any(:ids!::text[]::uuid[]) and s.number > :after!::integer
order by s.redraw_id, s.number;
