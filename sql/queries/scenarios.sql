/* @name scenarios */
-- The newest version of each scenario of a place, or of those that the ids name; deleted ones only where they are named.
select jurisdiction_code as "jurisdiction_code!", id as "id!", version as "version!", name as "name!", edits as "edits!",
  deleted as "deleted!", saved_at as "saved_at!"
from (
  select distinct on (id) *
  from scenarios
  where jurisdiction_code = :jurisdiction! and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))
  order by id, version desc
) newest
where :ids::text[] is not null or not deleted
order by saved_at desc, id;
