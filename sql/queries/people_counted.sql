/* @name peopleCounted */
-- Whether any count of a place is of real people: neither invented with the place nor estimated.
select exists (
  select from jurisdictions j
  join entrances e on e.jurisdiction_code = j.code and not e.estimated and (e.households > 0 or e.residents > 0)
  where j.code = :jurisdiction! and not j.demonstration
) as "counted!";
