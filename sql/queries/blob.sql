/* @name blob */
-- A ground or a network by its SHA-256, and the places that have it.
select array_agg(jurisdiction_code order by jurisdiction_code) as "jurisdiction_codes!", bool_or(kind = 'ground') as "personal!",
  (array_agg(bytes))[1] as "bytes!"
from (
  select jurisdiction_code, kind, bytes from blobs where digest = :digest!
  union all
  select jurisdiction_code, 'network', buffer from street_networks where digest = :digest!
) found
having count(*) > 0;
