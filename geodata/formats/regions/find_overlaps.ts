import Flatbush from 'flatbush';
import type { Bounds, Position, RegionFacts } from '../../place.ts';
import { shapeFinder } from '../first_regions/shape_finder.ts';
import { boundsOfShape } from '../shapes/polygon.ts';

/** Points along each side of a region's box. */
const RASTER = 20;
/** Less than this of either region is a boundary that two people drew a little differently. */
const LEAST_SHARE = 0.02;

export interface Overlap {
  readonly one: RegionFacts;
  readonly other: RegionFacts;
  /** About how much of `one` lies in `other`, 0 to 1. */
  readonly share: number;
}

/**
 * Finds the pairs of regions of one level that cover the same ground, from a raster of points in each: slivers along
 * boundaries do not count. Each pair comes once, with the region of which more is covered first.
 */
export function findOverlaps(regions: readonly RegionFacts[]): Overlap[] {
  if (regions.length < 2) return [];
  const boxes = regions.map(({ outline }) => boundsOfShape(outline));
  const index = new Flatbush(regions.length);
  for (const box of boxes) index.add(...box);
  index.finish();
  const finders = regions.map(({ outline }) => shapeFinder([outline]));
  const holds = (region: number, point: Position) => finders[region]!(point) === 0;
  const pairs = new Map<string, Overlap>();
  for (const [number, one] of regions.entries()) {
    const [west, south, east, north] = boxes[number]!;
    const near = index.search(west, south, east, north).filter((other) => other !== number);
    const points = near.length === 0 ? [] : rasterOver(boxes[number]!).filter((point) => holds(number, point));
    for (const other of near) {
      if (points.length === 0) continue;
      const share = points.filter((point) => holds(other, point)).length / points.length;
      const key = [number, other].sort((a, b) => a - b).join();
      if (share < LEAST_SHARE || share <= (pairs.get(key)?.share ?? 0)) continue;
      pairs.set(key, { one, other: regions[other]!, share });
    }
  }
  return [...pairs.values()].sort((a, b) => b.share - a.share);
}

function rasterOver([west, south, east, north]: Bounds): Position[] {
  const at = (low: number, high: number, i: number) => low + ((i + 0.5) / RASTER) * (high - low);
  return Array.from(
    { length: RASTER ** 2 },
    (_, i): Position => [at(west, east, i % RASTER), at(south, north, Math.floor(i / RASTER))],
  );
}
