/* @name blob */
-- What is kept under a SHA-256: of what kinds, and the places that have it.
select array_agg(jurisdiction_code order by jurisdiction_code) as "jurisdiction_codes!", array_agg(distinct kind) as "kinds!",
  (array_agg(bytes))[1] as "bytes!"
from (
  select jurisdiction_code, kind, bytes from blobs where digest = :digest!
  union all
  select jurisdiction_code, 'network', buffer from street_networks where digest = :digest!
) found
having count(*) > 0;
