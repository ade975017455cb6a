/* @name casesByKeys */
-- What was reported under each key, as it was reported.
select c.idempotency_key as "key!", c.id, c.kind_code, ST_X(c.position) as "longitude?", ST_Y(c.position) as "latitude?",
  c.source, c.sender, c.address, c.description, e.photos
from cases c
join case_events e on e.jurisdiction_code = c.jurisdiction_code and e.case_id = c.id and e.sequence = 1
where c.jurisdiction_code = :jurisdiction! and c.idempotency_key = any(:keys!::text[]);
