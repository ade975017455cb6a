import type { Polygon } from 'geojson';
import type { Position } from '../../place.ts';
import { ringsOf } from './polygon.ts';
import type { Ring } from './ring.ts';

/** Whether a position lies inside a ring (even–odd rule); on the ring itself either answer may come. */
export function pointInRing([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Whether a position lies in a polygon and in none of its holes. */
export function pointInPolygon(position: Position, polygon: Polygon): boolean {
  const [outer, ...holes] = ringsOf(polygon);
  return pointInRing(position, outer) && !holes.some((hole) => pointInRing(position, hole));
}
