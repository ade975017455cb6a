import { componentsOf } from './components.ts';
import type { StreetNetwork } from './network.ts';

/** How well the streets of a place hang together, and who lives where they do not. */
export interface ComponentReport {
  /** Edges on the ground. */
  readonly edges: number;
  readonly kilometres: number;
  /** Pieces of street that no street joins to the largest, gates taken as open. */
  readonly smallComponents: number;
  readonly householdsOnSmallComponents: number;
  /** Households from whom no street can be got to. */
  readonly householdsOffStreet: number;
  /** Whether slopes are known. */
  readonly heights: boolean;
}

/**
 * Reports on the pieces of a network.
 * @param homes the ground edge of each home, −1 for one off the street, and its households.
 */
export function networkReport(
  network: StreetNetwork,
  homes: Iterable<{ readonly edge: number; readonly households: number }>,
): ComponentReport {
  const components = componentsOf(network);
  const { edgeFrom, effortMm } = network.columns;
  let [onSmall, offStreet] = [0, 0];
  for (const { edge, households } of homes) {
    if (edge === -1) offStreet += households;
    else if (components.ofNode[edgeFrom[edge]!] !== 0) onSmall += households;
  }
  return {
    edges: network.groundEdgeCount,
    kilometres: Math.round(components.lengthMetres.reduce((sum, metres) => sum + metres, 0)) / 1000,
    smallComponents: Math.max(0, components.count - 1),
    householdsOnSmallComponents: onSmall,
    householdsOffStreet: offStreet,
    heights: effortMm.length > 0,
  };
}
