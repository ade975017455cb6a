/* @name loadJurisdiction */
insert into jurisdictions
  (code, name_zh, name_en, bounds, demonstration, attribution,
   grid_households_min, grid_households_max, grid_households_source, ground_digest)
values
  (:code!, :nameZh!, :nameEn, ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326),
   :demonstration!, :attribution!, :gridHouseholdsMin!, :gridHouseholdsMax!, :gridHouseholdsSource!, :groundDigest!)
on conflict (code) do update set
  name_zh = excluded.name_zh, name_en = excluded.name_en, bounds = excluded.bounds,
  demonstration = excluded.demonstration, attribution = excluded.attribution,
  grid_households_min = excluded.grid_households_min, grid_households_max = excluded.grid_households_max,
  grid_households_source = excluded.grid_households_source, ground_digest = excluded.ground_digest, loaded_at = now();
