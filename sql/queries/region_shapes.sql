/* @name regionShapes */
-- GeoJSON keeps a region of one part as a Polygon.
select id,
  ST_AsGeoJSON(case when ST_NumGeometries(outline) = 1 then ST_GeometryN(outline, 1) else outline end, 7) as "outline!",
  ST_X(ST_PointOnSurface(outline)) as "label_longitude!", ST_Y(ST_PointOnSurface(outline)) as "label_latitude!"
from regions
where jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[]);
