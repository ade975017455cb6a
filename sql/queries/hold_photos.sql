/* @name holdPhotos */
-- Which of these photos are there, each held from being forgotten for a day from now. One that is being deleted is waited
-- for and does not count; a deletion that waits for one that is held looks at it again, and leaves it.
with present as (
  select hash from photos
  where jurisdiction_code = :jurisdiction! and hash = any(:hashes!::text[])
  order by hash
  for update
)
update photos set uploaded_at = now()
where jurisdiction_code = :jurisdiction! and hash in (select hash from present)
returning hash;
