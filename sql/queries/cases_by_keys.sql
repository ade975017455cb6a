/* @name casesByKeys */
-- What was reported under each key, as it was reported. Looked up one by one, whatever the planner thinks of a table that
-- grows by thousands a second. A case whose reporter was erased keeps its key in another form.
select asked.key as "key!", c.id, c.kind_code, ST_X(c.position) as "longitude?", ST_Y(c.position) as "latitude?",
  c.source, c.sender, c.address, c.description, (
    select photos from case_events where jurisdiction_code = c.jurisdiction_code and case_id = c.id and sequence = 1
  ) as "photos?"
from unnest(:keys!::text[]) as asked (key)
cross join lateral (
  select * from cases where jurisdiction_code = :jurisdiction! and idempotency_key = any(array[asked.key, erased_key(asked.key)])
  limit 1
) c;
