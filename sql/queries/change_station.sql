/* @name changeStation */
-- Ends the version of a station that the caller saw and begins the next, in one statement; nothing where that version is
-- not the present one. A station changed twice within the clock's step begins a microsecond later.
with ended as (
  update stations s set valid_to = greatest(now(), s.valid_from + interval '1 microsecond')
  where s.jurisdiction_code = :jurisdiction! and s.code = :code! and s.id = :version!::float8::bigint
    and s.valid_to is null
  returning s.*
)
insert into stations
  (jurisdiction_code, code, category_code, name_zh, name_en, position, address, capacity, floor_area_m2, amenities,
   opening_hours, status, valid_from)
select jurisdiction_code, code, category_code, name_zh, name_en,
  coalesce(ST_SetSRID(ST_MakePoint(:longitude::float8, :latitude::float8), 4326), position), address, capacity,
  floor_area_m2, amenities, opening_hours, coalesce(:status::text, status), valid_to
from ended
returning code;
