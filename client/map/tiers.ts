import type { MapRegion } from './map_stage_props.ts';
import { outlineBounds } from './outline_bounds.ts';

/** Three tiers of regions on the map, however many levels a place has: 2 is its grids, 1 the level above, 0 all others. */
export type Tier = 0 | 1 | 2;
/** Zoom at which each tier is large enough on screen to be worth its lines. */
export type TierZooms = readonly [number, number, number];

/** Pixels that the middle one of a tier's regions must measure before the tier comes in. */
const READABLE_PIXELS = 72;
/** Pixels of the whole globe at zoom 0. */
const WORLD_PIXELS = 512;

export function tierOf(level: number, highestLevel: number): Tier {
  const fromBelow = highestLevel - level;
  return fromBelow <= 0 ? 2 : fromBelow === 1 ? 1 : 0;
}

/**
 * The zooms follow the ground, not a table: the grids of a dense town come in later than those of a wide county. The
 * largest regions are always there.
 */
export function tierZooms(regions: readonly MapRegion[]): TierZooms {
  const highest = highestLevel(regions);
  const sides: number[][] = [[], [], []];
  for (const { level, outline } of regions) {
    const [west, south, east, north] = outlineBounds(outline);
    const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
    const side = Math.sqrt((east - west) * ((north - south) / stretch));
    if (side > 0) sides[tierOf(level, highest)]!.push(side);
  }
  const grid = zoomOf(sides[2]!) ?? 13;
  const middle = Math.min(zoomOf(sides[1]!) ?? 0, grid);
  return [0, sides[0]!.length === 0 ? 0 : middle, sides[1]!.length === 0 ? 0 : grid];
}

export function highestLevel(regions: readonly MapRegion[]): number {
  return regions.reduce((highest, { level }) => Math.max(highest, level), 1);
}

function zoomOf(sides: number[]): number | null {
  if (sides.length === 0) return null;
  const median = sides.sort((a, b) => a - b)[sides.length >> 1]!;
  return Math.log2((READABLE_PIXELS * 360) / (WORLD_PIXELS * median));
}
