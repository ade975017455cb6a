import type { Geometry, MultiPolygon, Polygon } from 'geojson';

/** The geometry as an area; null for one that has none, which a map cannot fill. */
export function asArea(geometry: Geometry): Polygon | MultiPolygon | null {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : null;
}
