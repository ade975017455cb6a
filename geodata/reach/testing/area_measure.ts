import type { Barrier } from '../../place.ts';
import { AreaDrawer } from '../area/area_drawer.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import type { StreetNetwork } from '../network/network.ts';
import { nearestTimes, type Walk } from '../search/nearest_times.ts';
import { reachedParts } from '../search/reached_parts.ts';

export interface AreaTimes {
  /** Milliseconds for one area, over all areas of all passes, the ground being known; search and parts are not in it. */
  readonly p50: number;
  readonly p99: number;
  /** The same on ground that nothing has been drawn on before, in one pass: the first areas learn it for those that follow. */
  readonly firstP50: number;
  readonly firstP99: number;
}

/** How long it takes to draw the area of each source by itself, 40 m wide and to 10 m: once cold, and in so many passes after. */
export function measureAreas(
  network: StreetNetwork,
  barriers: readonly Barrier[],
  sources: readonly EdgePosition[],
  walk: Walk,
  passes = 3,
): AreaTimes {
  const parts = sources.map((source) => reachedParts(nearestTimes(network, [source], walk), walk.limitMs));
  const drawer = new AreaDrawer(network, { bufferMetres: 40, toleranceMetres: 10, barriers });
  const drawAll = () =>
    parts.map((each) => {
      const began = performance.now();
      drawer.draw(each);
      return performance.now() - began;
    });
  const first = Float64Array.from(drawAll()).sort();
  const known = Float64Array.from(Array.from({ length: passes }, drawAll).flat()).sort();
  return { p50: share(known, 50), p99: share(known, 99), firstP50: share(first, 50), firstP99: share(first, 99) };
}

/** The least value that so many of 100 do not exceed. */
function share(sorted: Float64Array, of100: number): number {
  return sorted[Math.max(0, Math.ceil((of100 / 100) * sorted.length) - 1)] ?? 0;
}
