/* @name forgetPhotos */
-- Photos that no step of a case named within a day of their coming.
delete from photos p
where p.uploaded_at < now() - interval '1 day'
  and not exists (
    select from case_events e where e.photos is not null and e.photos @> array[p.hash] and e.jurisdiction_code = p.jurisdiction_code);
