import Flatbush from 'flatbush';
import type { Polygon } from 'geojson';
import type { Position, RegionFacts } from '../place.ts';

/** A region for which somebody gave households, residents or both. */
export type RegionWithTotals = Pick<
  RegionFacts,
  'code' | 'level' | 'parentCode' | 'outline' | 'givenHouseholds' | 'givenResidents'
>;

export function hasTotals(region: RegionWithTotals): boolean {
  return region.givenHouseholds !== null || region.givenResidents !== null;
}

/** Finds the region of the finest level that holds a position; −1 where none does. */
export function regionFinder(regions: readonly RegionWithTotals[]): (position: Position) => number {
  if (regions.length === 0) return () => -1;
  const polygons = regions.flatMap(({ outline }, region) =>
    (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).map((rings) => ({ rings, region })),
  );
  const index = new Flatbush(polygons.length);
  for (const { rings } of polygons) {
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
    for (const [x, y] of rings[0]!) {
      box[0] = Math.min(box[0], x!);
      box[1] = Math.min(box[1], y!);
      box[2] = Math.max(box[2], x!);
      box[3] = Math.max(box[3], y!);
    }
    index.add(...box);
  }
  index.finish();
  return ([x, y]) => {
    let found = -1;
    for (const i of index.search(x, y, x, y)) {
      const { rings, region } = polygons[i]!;
      if (found !== -1 && regions[region]!.level <= regions[found]!.level) continue;
      if (isInside(rings, x, y)) found = region;
    }
    return found;
  };
}

/** Even-odd over all rings, so that holes are outside. */
function isInside(rings: Polygon['coordinates'], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as [number, number];
      const [bx, by] = ring[i] as [number, number];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}
