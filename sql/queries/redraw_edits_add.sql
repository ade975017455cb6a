/* @name redrawEditsAdd */
-- At the end of the log, in their order. The draft is held.
insert into redraw_edits (jurisdiction_code, redraw_id, number, edit_id, account_id, body)
select :jurisdiction!, :id!::text::uuid, :count!::integer + e.place::integer, e.edit->>'id', :accountId::text::uuid, e.edit->'body'
from jsonb_array_elements(:edits!::jsonb) with ordinality as e (edit, place);
