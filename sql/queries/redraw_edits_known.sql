/* @name redrawEditsKnown */
-- How many edits the log holds, and which of these are among them.
select coalesce(max(number), 0) as "count!",
  coalesce(array_agg(edit_id) filter (where edit_id = any(:editIds!::text[])), '{}') as "known!"
from redraw_edits
where jurisdiction_code = :jurisdiction! and redraw_id = :id!::text::uuid;
