import type { Polygon } from 'geojson';
import type { Position } from '../../place.ts';
import { ringsOf } from './polygon.ts';
import type { Ring } from './ring.ts';

/** Whether a position lies inside a ring (even–odd rule); on the ring itself either answer may come. */
export function pointInRing(position: Position, ring: Ring): boolean {
  const [x, y] = position;
  let inside = false;
  let a = ring[0] as Position;
  for (let i = 1; i < ring.length; i++) {
    const b = ring[i] as Position;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    a = b;
  }
  return inside;
}

/** Whether a position lies in a polygon and in none of its holes. */
export function pointInPolygon(position: Position, polygon: Polygon): boolean {
  const [outer, ...holes] = ringsOf(polygon);
  return pointInRing(position, outer) && !holes.some((hole) => pointInRing(position, hole));
}
