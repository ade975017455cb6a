import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../place.ts';
import { pointInRing } from '../shapes/point_in_ring.ts';
import { boundsOfShape, partsOf } from '../shapes/polygon.ts';

/**
 * Finds which of some shapes, that do not overlap, holds a position; −1 where none does. Of several whose boxes hold it the
 * simplest are asked first, since one block around a whole town may have 10,000 corners.
 */
export function shapeFinder(shapes: readonly (Polygon | MultiPolygon)[]): (position: Position) => number {
  if (shapes.length === 0) return () => -1;
  const index = new Flatbush(shapes.length);
  for (const shape of shapes) index.add(...boundsOfShape(shape));
  index.finish();
  const parts = shapes.map(partsOf);
  const corners = parts.map((each) => each.flat().reduce((sum, ring) => sum + ring.length, 0));
  return (position) => {
    const near = index.search(position[0], position[1], position[0], position[1]);
    near.sort((a, b) => (corners[a] as number) - (corners[b] as number) || a - b);
    const found = near.find((number) => parts[number]?.some((rings) => holds(rings, position)));
    return found ?? -1;
  };
}

function holds([outline, ...holes]: ReturnType<typeof partsOf>[number], position: Position): boolean {
  return pointInRing(position, outline) && !holes.some((hole) => pointInRing(position, hole));
}
