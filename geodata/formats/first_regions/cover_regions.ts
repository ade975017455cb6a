import type { MultiPolygon, Polygon } from 'geojson';
import { dissolve } from '../../districting/dissolve.ts';
import type { Bounds } from '../../place.ts';
import { findCrossing } from '../shapes/find_crossing.ts';
import { boundsOfShape, partsOf, polygonOf } from '../shapes/polygon.ts';

/**
 * One area that covers some regions: their union where they fit together vertex by vertex, as a clean coverage does, and
 * otherwise the box around them.
 */
export function coverRegions(outlines: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon {
  const parts = outlines.flatMap((outline) => partsOf(outline).map((rings) => ({ outline: polygonOf(rings) })));
  try {
    const union = dissolve(parts, [...parts.keys()]);
    if (findCrossing(partsOf(union)) === null) return union;
  } catch {
    // Regions that overlap or whose edges do not match cannot be joined edge by edge.
  }
  return boxPolygon(boxAround(outlines.map(boundsOfShape)));
}

/** A box as a polygon. */
export function boxPolygon([west, south, east, north]: Bounds): Polygon {
  return polygonOf([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]);
}

/** The box around some boxes, of which there is at least one. */
export function boxAround(boxes: readonly Bounds[]): Bounds {
  return boxes.reduce(([west, south, east, north], box) => [
    Math.min(west, box[0]),
    Math.min(south, box[1]),
    Math.max(east, box[2]),
    Math.max(north, box[3]),
  ]);
}
