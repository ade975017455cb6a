/* @name blob */
-- A ground or a network by its SHA-256, of whichever place has it.
select jurisdiction_code as "jurisdiction_code!", kind as "kind!", bytes as "bytes!"
from (
  select jurisdiction_code, kind, bytes from blobs where digest = :digest!
  union all
  select jurisdiction_code, 'network', buffer from street_networks where digest = :digest!
) found
order by jurisdiction_code
limit 1;
