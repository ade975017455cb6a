/* @name invalidOutlines */
-- Outlines that PostGIS does not hold valid, with its reason and the place of the fault.
select r.id as "id!", reason(d) as "reason!", ST_AsText(location(d)) as "location!"
from jsonb_to_recordset(:rows!::jsonb) as r(id text, outline text)
cross join lateral ST_IsValidDetail(ST_GeomFromGeoJSON(r.outline)) as d
where not valid(d)
order by r.id
limit 10;
