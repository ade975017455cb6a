import type { MultiPolygon, Polygon } from 'geojson';
import type { Bounds } from '../../geodata/place.ts';

export function outlineBounds(outline: Polygon | MultiPolygon): Bounds {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const polygon of polygonsOf(outline)) {
    for (const position of polygon[0] ?? []) {
      west = Math.min(west, position[0]!);
      east = Math.max(east, position[0]!);
      south = Math.min(south, position[1]!);
      north = Math.max(north, position[1]!);
    }
  }
  return [west, south, east, north];
}

/** Rings of each polygon, its outer one first. */
export function polygonsOf(outline: Polygon | MultiPolygon): readonly (readonly (readonly number[][])[])[] {
  return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
}
