/* @name forgetBlobs */
-- Former grounds and networks of a place that no figure refers to any more. A browser that was just given the address of
-- one has a day to fetch it.
delete from blobs b
where b.jurisdiction_code = :jurisdiction! and b.kind in ('network', 'ground') and b.digest <> all(:present!::text[]) and b.kept_at < now() - interval '1 day'
  and not exists (
    select from figure_inputs f
    where f.jurisdiction_code = b.jurisdiction_code and b.digest in (f.network_digest, f.ground_digest));
