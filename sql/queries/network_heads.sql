/* @name networkHeads */
-- The digest and the first bytes of every street network: its magic number and its version.
select jurisdiction_code, digest, substring(buffer from 1 for 8) as "head!"
from street_networks
order by jurisdiction_code;
