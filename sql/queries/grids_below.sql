/* @name gridsBelow */
-- Every version of the region with the code, and of every region below it: a case keeps the version it was given.
with recursive below as (
  select id from regions where jurisdiction_code = :jurisdiction! and code = :code!
  union
  select r.id from regions r join below b on r.parent_id = b.id where r.jurisdiction_code = :jurisdiction!
)
select id as "id!" from below;
