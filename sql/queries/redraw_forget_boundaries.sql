/* @name redrawForgetBoundaries */
-- Boundaries that were brought along and not drawn on within a day.
delete from blobs b
where b.jurisdiction_code = :jurisdiction! and b.kind = 'boundaries' and b.kept_at < now() - interval '1 day'
  and not exists (
    select from redraws r where r.jurisdiction_code = b.jurisdiction_code and r.boundaries_digest = b.digest);
