/* @name regionsWithin */
-- Codes of regions and of all below them, as they are now.
with recursive below as (
  select id, code from regions
  where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[])
    and valid_from <= now() and (valid_to is null or valid_to > now())
  union
  select r.id, r.code from regions r join below b on r.parent_id = b.id
  where r.jurisdiction_code = :jurisdiction! and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
)
select distinct code as "code!" from below;
