import type { Barrier } from '../../place.ts';
import { AreaDrawer } from '../area/area_drawer.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import type { StreetNetwork } from '../network/network.ts';
import { nearestTimes, type Walk } from '../search/nearest_times.ts';
import { reachedParts } from '../search/reached_parts.ts';

export interface AreaTimes {
  /** Milliseconds for one area, the ground being known; the search and its parts are not in it. */
  readonly p50: number;
  readonly p99: number;
  /** The same on ground that nothing has been drawn on before: the first areas learn it for those that follow. */
  readonly firstP50: number;
  readonly firstP99: number;
}

/** How long it takes to draw the area of each source by itself, 40 m wide and to 10 m, each at its best of so many passes. */
export function measureAreas(
  network: StreetNetwork,
  barriers: readonly Barrier[],
  sources: readonly EdgePosition[],
  walk: Walk,
  passes = 3,
): AreaTimes {
  const parts = sources.map((source) => reachedParts(network, nearestTimes(network, [source], walk), walk.limitMs));
  const drawer = new AreaDrawer(network, { bufferMetres: 40, toleranceMetres: 10, barriers });
  const drawAll = () =>
    Float64Array.from(parts, (each) => {
      const began = performance.now();
      drawer.draw(each);
      return performance.now() - began;
    });
  const first = drawAll().sort();
  let best = drawAll();
  for (let pass = 1; pass < passes; pass++) {
    const again = drawAll();
    best = best.map((ms, area) => Math.min(ms, again[area]!));
  }
  best.sort();
  const share = (sorted: Float64Array, of100: number) => sorted[Math.floor((of100 / 100) * (sorted.length - 1))] ?? 0;
  return { p50: share(best, 50), p99: share(best, 99), firstP50: share(first, 50), firstP99: share(first, 99) };
}
