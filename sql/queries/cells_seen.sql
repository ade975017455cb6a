/* @name cellsSeen */
-- Which of these points lie in any of the regions, as they are at present, by their numbers.
select p.number::integer as "number!"
from unnest(:longitudes!::float8[], :latitudes!::float8[]) with ordinality as p (longitude, latitude, number)
where exists (
  select from regions r
  where r.jurisdiction_code = :jurisdiction! and r.code = any(:codes!::text[]) and r.valid_to is null
    and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326)));
