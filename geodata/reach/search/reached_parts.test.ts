import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNetwork } from '../network/compile_network.ts';
import { StreetNetwork } from '../network/network.ts';
import { randomGround, street } from '../testing/random_ground.ts';
import { picks, positionsOf } from '../testing/random_positions.ts';
import { samplePositions } from '../testing/sample_positions.ts';
import { nearestTimes } from './nearest_times.ts';
import { type EdgeParts, reachedParts } from './reached_parts.ts';

const network = randomGround()
  .map((ground) => StreetNetwork.from(compileNetwork(ground)))
  .filter((made) => made.edgeCount > 0);
const longestMs = 4_000_000;

function holds(parts: EdgeParts, edge: number, fraction: number): boolean {
  return parts.edge.some((of, at) => of === edge && fraction >= parts.from[at]! && fraction <= parts.to[at]!);
}

describe('reached parts', () => {
  it('hold a position exactly where its time is within the limit, to a millisecond', () => {
    fc.assert(
      fc.property(network, picks(1, 3), fc.integer({ min: 0, max: 400_000 }), (made, from, limitMs) => {
        const walk = { metresPerSecond: 1.3, limitMs: longestMs };
        const times = nearestTimes(made, positionsOf(made, from), walk);
        const parts = reachedParts(times, limitMs);
        for (const { edge, fraction } of samplePositions(made, 7)) {
          // An end of an edge is reached through other edges too.
          if (fraction === 0 || fraction === 1) continue;
          const ms = times.timeAt({ edge, fraction, offStreetMetres: 0 })?.ms ?? Infinity;
          if (Math.abs(ms - limitMs) > 1) expect(holds(parts, edge, fraction)).toBe(ms <= limitMs);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come by edge, in order and apart, and sum to their length', () => {
    fc.assert(
      fc.property(network, picks(1, 3), fc.integer({ min: 0, max: 400_000 }), (made, from, limitMs) => {
        const times = nearestTimes(made, positionsOf(made, from), { metresPerSecond: 1.3, limitMs: longestMs });
        const parts = reachedParts(times, limitMs);
        let metres = 0;
        parts.edge.forEach((edge, at) => {
          expect(parts.to[at]!).toBeGreaterThanOrEqual(parts.from[at]!);
          if (parts.edge[at + 1] === edge) expect(parts.from[at + 1]!).toBeGreaterThan(parts.to[at]!);
          else expect(parts.edge[at + 1] ?? Infinity).toBeGreaterThan(edge);
          metres += ((parts.to[at]! - parts.from[at]!) * made.columns.edgeLengthMm[edge]!) / 1000;
        });
        expect(parts.lengthMetres).toBeCloseTo(metres, 6);
      }),
    );
  });

  it('of all sources are the union of each one alone, and grow with the minutes', () => {
    fc.assert(
      fc.property(network, picks(1, 3), fc.integer({ min: 0, max: 400_000 }), (made, from, limitMs) => {
        const sources = positionsOf(made, from);
        const walk = { metresPerSecond: 1.3, limitMs: longestMs };
        const partsOf = (chosen: typeof sources, limit: number) =>
          reachedParts(nearestTimes(made, chosen, walk), limit);
        const together = partsOf(sources, limitMs);
        const alone = sources.map((source) => partsOf([source], limitMs));
        for (const { edge, fraction } of samplePositions(made, 5)) {
          expect(holds(together, edge, fraction)).toBe(alone.some((parts) => holds(parts, edge, fraction)));
        }
        expect(partsOf(sources, limitMs + 60_000).lengthMetres).toBeGreaterThanOrEqual(together.lengthMetres);
      }),
    );
  });

  it('are one position for a station at the limit of no time, and nothing for one off the street', () => {
    const made = StreetNetwork.from(
      compileNetwork({
        streets: [
          street('a', [
            [1, 0, 0],
            [2, 1000, 0],
          ]),
        ],
        gates: [],
      }),
    );
    const partsAt = (offStreetMetres: number) => {
      const times = nearestTimes(made, [{ edge: 0, fraction: 0.5, offStreetMetres }], {
        metresPerSecond: 1,
        limitMs: 0,
      });
      return reachedParts(times, 0);
    };
    expect([partsAt(0).edge.length, partsAt(0).from[0], partsAt(0).lengthMetres]).toEqual([1, 0.5, 0]);
    expect(partsAt(1).edge).toHaveLength(0);
  });
});
