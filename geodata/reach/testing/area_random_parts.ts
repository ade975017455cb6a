import fc from 'fast-check';
import type { StreetNetwork } from '../network/network.ts';
import { type EdgeParts, PartCollector } from '../search/reached_parts.ts';

/** Pieces of streets of a network that is not known yet: of edge e, what the e-th list has between its pairs of fractions. */
export type PartPicks = readonly (readonly number[])[];

/** Picks with whole edges, edges left out, and several pieces of one edge. */
export function partPicks(): fc.Arbitrary<PartPicks> {
  const fractions = fc
    .uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 })
    .map((some) => some.sort((a, b) => a - b).slice(0, 2 * Math.floor(some.length / 2)));
  return fc.array(fc.oneof(fc.constant([]), fc.constant([0, 1]), fractions), { minLength: 1, maxLength: 40 });
}

export function partsOf(network: StreetNetwork, picks: PartPicks): EdgeParts {
  const collector = new PartCollector(network);
  for (let edge = 0; edge < network.groundEdgeCount; edge++) {
    const fractions = picks[edge % picks.length]!;
    for (let at = 0; at < fractions.length; at += 2) collector.add(edge, fractions[at]!, fractions[at + 1]!);
  }
  return collector.parts();
}
