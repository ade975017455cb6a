import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../place.ts';
import { pointInRing } from '../shapes/point_in_ring.ts';
import { boundsOfShape, partsOf } from '../shapes/polygon.ts';

/** Finds the first of some shapes that holds a position; −1 where none does. */
export function shapeFinder(shapes: readonly (Polygon | MultiPolygon)[]): (position: Position) => number {
  if (shapes.length === 0) return () => -1;
  const index = new Flatbush(shapes.length);
  for (const shape of shapes) index.add(...boundsOfShape(shape));
  index.finish();
  return (position) => {
    let first = -1;
    for (const number of index.search(position[0], position[1], position[0], position[1])) {
      if (first >= 0 && number > first) continue;
      const parts = partsOf(shapes[number] as Polygon);
      const holds = parts.some(
        ([outline, ...holes]) => pointInRing(position, outline) && !holes.some((hole) => pointInRing(position, hole)),
      );
      if (holds) first = number;
    }
    return first;
  };
}
