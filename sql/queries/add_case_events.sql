/* @name addCaseEvents */
-- Further steps of cases, all or none; lists run in parallel, an empty note is none.
with added as (
  insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role, note)
  select :jurisdiction!, e.case_id, e.sequence, e.step, e.happened_at, e.actor, 'system', nullif(e.note, '')
  from unnest(
    :caseIds!::text[]::uuid[], :sequences!::integer[], :steps!::text[], :moments!::timestamptz[], :actors!::text[],
    :notes!::text[]
  ) as e (case_id, sequence, step, happened_at, actor, note)
  on conflict (jurisdiction_code, case_id, sequence) do nothing
  returning case_id, sequence, step, happened_at
), newest as (
  select distinct on (case_id) * from added order by case_id, sequence desc
)
update case_states s set state = newest.step, state_at = newest.happened_at, sequence = newest.sequence
from newest where s.jurisdiction_code = :jurisdiction! and s.case_id = newest.case_id;
