/* @name redrawStepAdd */
insert into redraw_steps
  (jurisdiction_code, redraw_id, number, step, account_id, happened_at, note, edits, digest, effective_at, effect)
select :jurisdiction!, :id!::text::uuid, coalesce(max(s.number), 0) + 1, :step!, :accountId::text::uuid,
  coalesce(:happenedAt::timestamptz, clock_timestamp()), :note, :edits, :digest, :effectiveAt, :effect::jsonb
from redraw_steps s
where s.jurisdiction_code = :jurisdiction! and s.redraw_id = :id!::text::uuid;
