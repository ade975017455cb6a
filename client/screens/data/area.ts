import type { Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** The geometry as an area; null for one that has none, which a map cannot fill. */
export function asArea(geometry: Geometry): Polygon | MultiPolygon | null {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : null;
}

/** The geometry as lines; none for one of another kind. */
export function asLines(geometry: Geometry): MultiLineString {
  return geometry.type === 'MultiLineString' ? geometry : NO_LINES;
}

const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };
