/* @name addCaseEvents */
-- Further steps of cases, all or none; lists run in parallel, an empty note is none.
insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, note)
select :jurisdiction!, e.case_id, e.sequence, e.step, e.happened_at, e.actor, nullif(e.note, '')
from unnest(
  :caseIds!::text[]::uuid[], :sequences!::integer[], :steps!::text[], :moments!::timestamptz[], :actors!::text[],
  :notes!::text[]
) as e (case_id, sequence, step, happened_at, actor, note)
on conflict (jurisdiction_code, case_id, sequence) do nothing;
