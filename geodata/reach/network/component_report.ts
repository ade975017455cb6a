import { componentsOf, leadsSomewhere } from './components.ts';
import type { StreetNetwork } from './network.ts';
import type { SnappedPosition } from './snap.ts';

/** How well the streets of a place hang together, and who lives where they do not. */
export interface ComponentReport {
  /** Edges on the ground. */
  readonly edges: number;
  readonly kilometres: number;
  /** Pieces of street that no other street joins, gates taken as open, and that lead nowhere. */
  readonly smallComponents: number;
  /** Households whose nearest street lies on one of them; a farther one may still take them where they want to go. */
  readonly householdsOnSmallComponents: number;
  /** Households from whom no street can be got to. */
  readonly householdsOffStreet: number;
  /** Whether slopes are known. */
  readonly heights: boolean;
}

/** A home with the place where the Snapper put it; null for none. */
export interface SnappedHome {
  readonly at: SnappedPosition | null;
  readonly households: number;
}

/** Reports on the pieces of a network and on the homes that were snapped to it. */
export function networkReport(network: StreetNetwork, homes: Iterable<SnappedHome>): ComponentReport {
  const components = componentsOf(network);
  let [onSmall, offStreet] = [0, 0];
  for (const { at, households } of homes) {
    if (at === null) offStreet += households;
    else if (at.nearestOnSmallComponent) onSmall += households;
  }
  return {
    edges: network.groundEdgeCount,
    kilometres: Math.round(components.lengthMetres.reduce((sum, metres) => sum + metres, 0)) / 1000,
    smallComponents: components.lengthMetres.reduce((sum, _, at) => sum + (leadsSomewhere(components, at) ? 0 : 1), 0),
    householdsOnSmallComponents: onSmall,
    householdsOffStreet: offStreet,
    heights: network.columns.effortMm.length > 0,
  };
}
