import type { Position as JsonPosition, MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from '../../coordinates/bounds.ts';
import type { Bounds } from '../../place.ts';
import { type Ring, wind } from './ring.ts';

// The types of GeoJSON know no readonly; these are the only places where ours and theirs are taken for each other.

/** A polygon of closed rings, outline first, wound as RFC 7946 asks. */
export function polygonOf([outline, ...holes]: readonly [Ring, ...Ring[]]): Polygon {
  const rings = [wind(outline, true), ...holes.map((hole) => wind(hole, false))];
  return { type: 'Polygon', coordinates: rings as unknown as JsonPosition[][] };
}

/** The rings of a polygon, outline first. */
export function ringsOf(polygon: Polygon): readonly [Ring, ...Ring[]] {
  return polygon.coordinates as unknown as [Ring, ...Ring[]];
}

/** The polygons of a shape, each as its rings. */
export function partsOf(shape: Polygon | MultiPolygon): readonly (readonly [Ring, ...Ring[]])[] {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return parts as unknown as [Ring, ...Ring[]][];
}

/** The box of a shape. */
export function boundsOfShape(shape: Polygon | MultiPolygon): Bounds {
  return boundsOf(partsOf(shape).flatMap(([outline]) => outline)) as Bounds;
}
