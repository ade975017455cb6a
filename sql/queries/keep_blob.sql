/* @name keepBlob */
insert into blobs (jurisdiction_code, digest, kind, bytes)
values (:jurisdiction!, :digest!, :kind!, :bytes!)
on conflict do nothing;
