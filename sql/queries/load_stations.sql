/* @name loadStations */
-- Stations that have no present version.
insert into stations
  (jurisdiction_code, code, category_code, name_zh, name_en, position, address, capacity, floor_area_m2, amenities,
   opening_hours, status, valid_from)
select :jurisdiction!, r.code, r.category_code, r.name_zh, r.name_en, ST_GeomFromGeoJSON(r.position), r.address,
  r.capacity, r.floor_area_m2, r.amenities, r.opening_hours, r.status, :moment!
from jsonb_to_recordset(:rows!::jsonb) as r(
  code text, category_code text, name_zh text, name_en text, position text, address text, capacity integer,
  floor_area_m2 real, amenities text[], opening_hours text, status text)
where not exists (
  select from stations s where s.jurisdiction_code = :jurisdiction! and s.code = r.code and s.valid_to is null);
