import fc from 'fast-check';
import type { EdgePosition } from '../network/edge_position.ts';
import type { StreetNetwork } from '../network/network.ts';

/** Somewhere in a network that is not known yet: a share of its edges, a fraction, metres off the street. */
export interface Pick {
  readonly share: number;
  readonly fraction: number;
  readonly offStreetMetres: number;
}

/** Picks with the awkward fractions (both ends, the middle) and equal places more often than chance gives. */
export function picks(minLength: number, maxLength: number): fc.Arbitrary<Pick[]> {
  const pick = fc.record({
    share: fc.integer({ min: 0, max: 999 }).map((thousandth) => thousandth / 1000),
    fraction: fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
    offStreetMetres: fc.constantFrom(0, 0, 12.3456, 80),
  });
  return fc.array(pick, { minLength, maxLength });
}

/** The positions that picks mean in a network with at least one edge. */
export function positionsOf(network: StreetNetwork, chosen: readonly Pick[]): EdgePosition[] {
  return chosen.map(({ share, ...rest }) => ({ edge: Math.floor(share * network.groundEdgeCount), ...rest }));
}
