import { Problem } from '../problem.ts';
import { EDGE, type StreetNetwork } from './network.ts';

/** No time: not reached, or not to be walked. */
export const UNREACHED = 0xffffffff;

/**
 * Which way people walk. `to_sources`, as homes to a canteen, follows one-way streets as the walkers do, so the search
 * from the source goes against them; `from_sources` is the other way round.
 */
export type WalkDirection = 'to_sources' | 'from_sources';

export interface WalkingCosts {
  readonly metresPerSecond: number;
  readonly direction: WalkDirection;
  /** Milliseconds to walk each edge, whichever way: round(millimetres ÷ metres per second). */
  readonly edgeMs: Uint32Array;
  /** The same for each half-edge as the search takes it, UNREACHED where it may not. */
  readonly halfMs: Uint32Array;
}

const KEPT = 8;
const keptCosts = new WeakMap<StreetNetwork, Map<string, WalkingCosts>>();

/**
 * What it costs to walk each edge. The last eight of a network are kept, 12 bytes per edge each.
 * @throws Problem BAD_WALK for a speed that is not above 0.
 */
export function walkingCosts(
  network: StreetNetwork,
  metresPerSecond: number,
  direction: WalkDirection = 'to_sources',
): WalkingCosts {
  if (!(metresPerSecond > 0 && metresPerSecond < 1000)) {
    throw new Problem('BAD_WALK', {
      zh: `步行速度 ${metresPerSecond} 米/秒无效，应大于 0。`,
      en: `A walking speed of ${metresPerSecond} m/s is not valid: it must be above 0.`,
    });
  }
  const kept = keptCosts.get(network) ?? new Map<string, WalkingCosts>();
  keptCosts.set(network, kept);
  const key = `${direction} ${metresPerSecond}`;
  const costs = kept.get(key) ?? makeCosts(network, metresPerSecond, direction);
  kept.delete(key);
  kept.set(key, costs);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return costs;
}

/** Milliseconds for a way off the street, of which millimetres count. */
export function offStreetMs(offStreetMetres: number, metresPerSecond: number): number {
  return Math.min(UNREACHED - 1, Math.round(Math.round(offStreetMetres * 1000) / metresPerSecond));
}

/** Whether the search, which starts at the sources, may go along an edge in its own direction, or against it. */
export function maySearch(network: StreetNetwork, direction: WalkDirection, edge: number, against: boolean): boolean {
  if ((network.columns.edgeFlags[edge]! & EDGE.oneWay) === 0) return true;
  return against === (direction === 'to_sources');
}

function makeCosts(network: StreetNetwork, metresPerSecond: number, direction: WalkDirection): WalkingCosts {
  const { edgeLengthMm, edgeFlags, halfEdge } = network.columns;
  const edgeMs = Uint32Array.from(edgeLengthMm, (mm) => Math.min(UNREACHED - 1, Math.round(mm / metresPerSecond)));
  const halfMs = new Uint32Array(halfEdge.length);
  const allowed = direction === 'to_sources' ? 1 : 0;
  for (let half = 0; half < halfMs.length; half++) {
    const edge = halfEdge[half]! >>> 1;
    const oneWay = (edgeFlags[edge]! & EDGE.oneWay) !== 0;
    halfMs[half] = oneWay && (halfEdge[half]! & 1) !== allowed ? UNREACHED : edgeMs[edge]!;
  }
  return { metresPerSecond, direction, edgeMs, halfMs };
}
