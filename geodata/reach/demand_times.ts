import { type EdgePosition, type NearestTimes, timeAt, UNREACHED } from './nearest_times.ts';
import type { StreetNetwork } from './network.ts';

/** Times of homes, in columns. */
export interface DemandTimes {
  /** Milliseconds to the nearest source, or UNREACHED. */
  readonly ms: Uint32Array;
  /** That source, or −1. */
  readonly source: Int32Array;
  /** 1 for a home on a street, 0 for one that no street could be got to from. */
  readonly snapped: Uint8Array;
}

/** The nearest source of each home, by positions that `Snapper` gave; null for one that it could not put on a street. */
export function demandTimes(
  network: StreetNetwork,
  times: NearestTimes,
  positions: readonly (EdgePosition | null)[],
): DemandTimes {
  const ms = new Uint32Array(positions.length).fill(UNREACHED);
  const source = new Int32Array(positions.length).fill(-1);
  const snapped = new Uint8Array(positions.length);
  positions.forEach((at, home) => {
    if (at === null) return;
    snapped[home] = 1;
    const time = timeAt(network, times, at);
    if (time === null) return;
    ms[home] = time.ms;
    source[home] = time.source;
  });
  return { ms, source, snapped };
}
