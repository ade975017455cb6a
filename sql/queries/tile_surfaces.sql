/* @name tileSurfaces */
select kind, ST_AsGeoJSON(outline, 7) as "geometry!"
from surfaces
where jurisdiction_code = :jurisdiction! and outline && ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326)
  and ST_Area(outline) >= :minDegrees2!::float8
order by ST_Area(outline) desc, id;
