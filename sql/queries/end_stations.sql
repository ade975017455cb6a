/* @name endStations */
-- Ends the present version of each station that the rows do not hold just as it is.
update stations s set valid_to = :moment!
where s.jurisdiction_code = :jurisdiction! and s.valid_to is null and not exists (
  select from jsonb_to_recordset(:rows!::jsonb) as r(
    code text, category_code text, name_zh text, name_en text, position text, address text, capacity integer,
    floor_area_m2 real, amenities text[], opening_hours text, status text)
  where (r.code, r.category_code, r.name_zh, r.amenities, r.status)
      = (s.code, s.category_code, s.name_zh, s.amenities, s.status)
    and (r.name_en, r.address, r.capacity, r.floor_area_m2, r.opening_hours)
      is not distinct from (s.name_en, s.address, s.capacity, s.floor_area_m2, s.opening_hours)
    and ST_AsBinary(ST_GeomFromGeoJSON(r.position)) = ST_AsBinary(s.position)
);
