/* @name keepNetworkBlob */
-- The present network of a place among what figures were computed from, before another takes its place.
insert into blobs (jurisdiction_code, digest, kind, bytes)
select jurisdiction_code, digest, 'network', buffer
from street_networks
where jurisdiction_code = :jurisdiction! and digest = :digest!
on conflict do nothing;
