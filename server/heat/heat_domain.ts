import type { Pool } from 'pg';
import { cellKm2, columnOf, type HeatGrid, rowOf } from '../../geodata/heat/heat_grid.ts';
import { DAY_MINUTES } from '../../geodata/heat/heat_periods.ts';
import type { Bounds } from '../../geodata/place.ts';
import { oneStep } from './heat_steps.ts';
import { readCounts } from './read_counts.ts';

/** Sides of about 250 m in the middle of China: about what the smoothing of the map spreads a case over. */
const DOMAIN_LEVEL = 4;
const DAYS = 364;
const EVERY_CASE = { kinds: null, sources: null, states: null };

/**
 * Density which one of a hundred occupied cells exceeds, over the year up to now, all cases of a place: from it a map
 * states the top of its colours for a window of so many days, whatever is on screen.
 *
 * It is one number of the place, not of the view, the kinds or the window, so that the same colour means the same
 * everywhere; a quantile of occupied cells, so that neither empty country nor one bad address sets it; and rounded up to 1,
 * 2 or 5 times a power of ten, so that it changes a few times in a place's life rather than every day.
 *
 * @returns cases per km² and day; 0 where there were none.
 */
export async function densityP99(pool: Pool, jurisdiction: string, bounds: Bounds, now: Date): Promise<number> {
  const toMinute = Math.ceil(now.getTime() / 60_000 / DAY_MINUTES) * DAY_MINUTES;
  const grid = gridOver(bounds, DOMAIN_LEVEL);
  const steps = oneStep(toMinute - DAYS * DAY_MINUTES, toMinute);
  const { counts } = await readCounts(pool, { jurisdiction, grid, steps, filter: EVERY_CASE });
  const densities = [...counts.entries()]
    .filter(([, count]) => count > 0)
    .map(([cell, count]) => count / DAYS / cellKm2(grid.level, grid.row + Math.floor(cell / grid.columns)))
    .sort((a, b) => a - b);
  return roundUp(densities[Math.floor(densities.length * 0.99)] ?? 0);
}

/** 1, 2 or 5 times a power of ten, at least the number; 0 for 0. */
export function roundUp(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log10(value));
  // A power of ten is written rather than computed, so that 0.1 is 0.1.
  const rounded = [1, 2, 5, 10].map((step) => Number(`${step}e${exponent}`));
  return rounded.find((candidate) => candidate >= value) ?? rounded.at(-1)!;
}

/** Every cell of a level that a place touches, however many. */
function gridOver([west, south, east, north]: Bounds, level: number): HeatGrid {
  const [column, row] = [columnOf(west) >> level, rowOf(north) >> level];
  return {
    ...{ level, column, row },
    columns: (columnOf(east) >> level) - column + 1,
    rows: (rowOf(south) >> level) - row + 1,
  };
}
