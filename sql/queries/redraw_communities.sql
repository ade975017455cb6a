/* @name redrawCommunities */
-- Present versions of the communities above versions of grids.
select distinct n.id, n.code
from regions g
join regions p on p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id
join regions n on n.jurisdiction_code = p.jurisdiction_code and n.code = p.code and n.valid_to is null
where g.jurisdiction_code = :jurisdiction! and g.id = any(:ids!::float8[]::bigint[]);
