import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNetwork } from '../network/compile_network.ts';
import { StreetNetwork } from '../network/network.ts';
import { randomGround, street } from '../testing/random_ground.ts';
import { picks, positionsOf } from '../testing/random_positions.ts';
import { nearestTimes, type Walk } from './nearest_times.ts';
import { UNREACHED } from './walking_costs.ts';

const network = randomGround()
  .map((ground) => StreetNetwork.from(compileNetwork(ground)))
  .filter((made) => made.groundEdgeCount > 0);
const walk: fc.Arbitrary<Walk> = fc.record({
  metresPerSecond: fc.constantFrom(0.94, 1.19, 1.3),
  limitMs: fc.constantFrom(0, 60_000, 300_000, 4_000_000_000),
});

describe('nearest times', () => {
  it('of several sources are the least of each one alone, and of no sources none', () => {
    fc.assert(
      fc.property(network, picks(0, 4), walk, (made, from, how) => {
        const sources = positionsOf(made, from);
        const together = nearestTimes(made, sources, how).nodeMs;
        const alone = sources.map((source) => nearestTimes(made, [source], how).nodeMs);
        together.forEach((ms, node) => {
          expect(ms).toBe(Math.min(UNREACHED, ...alone.map((times) => times[node]!)));
        });
      }),
    );
  });

  it('never grow when a source is added, the walk is faster or the limit longer', () => {
    fc.assert(
      fc.property(network, picks(1, 4), picks(1, 1), walk, (made, from, added, how) => {
        const sources = positionsOf(made, from);
        const before = nearestTimes(made, sources, how).nodeMs;
        const more = nearestTimes(made, [...sources, ...positionsOf(made, added)], how).nodeMs;
        const faster = nearestTimes(made, sources, { ...how, metresPerSecond: 2 * how.metresPerSecond }).nodeMs;
        const longer = nearestTimes(made, sources, { ...how, limitMs: how.limitMs + 60_000 }).nodeMs;
        before.forEach((ms, node) => {
          expect(more[node]!).toBeLessThanOrEqual(ms);
          expect(faster[node]!).toBeLessThanOrEqual(ms);
          if (ms !== UNREACHED) expect(longer[node]!).toBe(ms);
        });
      }),
    );
  });

  it('between two positions of one long edge go straight along it', () => {
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
    const mm = made.columns.edgeLengthMm[0]!;
    const at = (fraction: number, offStreetMetres = 0) => ({ edge: 0, fraction, offStreetMetres });
    const times = nearestTimes(made, [at(0.25, 10)], { metresPerSecond: 1, limitMs: 10_000_000 });
    const eighth = Math.floor(mm * 0.375) - Math.floor(mm * 0.25);
    expect(times.timeAt(at(0.375, 5))).toEqual({ ms: 10_000 + eighth + 5000, source: 0 });
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 32])('refuse a limit of %f ms', (limitMs) => {
    const made = StreetNetwork.from(compileNetwork({ streets: [], gates: [] }));
    expect(() => nearestTimes(made, [], { metresPerSecond: 1, limitMs })).toThrow(
      `A limit of ${limitMs} ms is not valid`,
    );
  });

  it.each([0, -1, Number.NaN])('refuse a speed of %f m/s', (metresPerSecond) => {
    const made = StreetNetwork.from(compileNetwork({ streets: [], gates: [] }));
    expect(() => nearestTimes(made, [], { metresPerSecond, limitMs: 1 })).toThrow(
      `A walking speed of ${metresPerSecond}`,
    );
  });

  it('refuse a source on an edge that is not there', () => {
    const made = StreetNetwork.from(compileNetwork({ streets: [], gates: [] }));
    const source = { edge: 3, fraction: 0, offStreetMetres: 0 };
    expect(() => nearestTimes(made, [source], { metresPerSecond: 1, limitMs: 1 })).toThrow(
      'No such position in the network: edge 3',
    );
  });
});
