import type { EdgePosition } from '../network/edge_position.ts';
import type { StreetNetwork } from '../network/network.ts';
import { ReachSearch } from './reach_search.ts';

export interface Walk {
  readonly metresPerSecond: number;
  /** How far to search: whole milliseconds, 0 … 4294967294. */
  readonly limitMs: number;
  /** True unless told otherwise. */
  readonly usesSteps?: boolean;
  /** Milliseconds that each crossing with signals takes; none unless told otherwise. */
  readonly signalMs?: number;
  /** A state for each gate of the network; without it as the gates' access says. */
  readonly gates?: Uint8Array;
}

/** A search that is settled. */
export type NearestTimes = ReachSearch;

/**
 * Times on foot from every node to its nearest source, computed from nothing; sources are numbered as they come.
 * @throws Problem BAD_WALK for a speed or limit that is none; BAD_EDGE_POSITION for a source on no edge.
 */
export function nearestTimes(network: StreetNetwork, sources: readonly EdgePosition[], walk: Walk): NearestTimes {
  const { metresPerSecond, limitMs, usesSteps = true, signalMs = 0, gates } = walk;
  const options = { walk: { metresPerSecond, usesSteps, signalMs }, limitMs };
  const search = new ReachSearch(network, gates ? { ...options, gates } : options);
  sources.forEach((at, source) => {
    search.setSource(source, at);
  });
  search.settle();
  return search;
}
