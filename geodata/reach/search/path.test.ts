import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileNetwork } from '../network/compile_network.ts';
import { EDGE, StreetNetwork } from '../network/network.ts';
import { at, randomGround, street } from '../testing/random_ground.ts';
import { picks, positionsOf } from '../testing/random_positions.ts';
import { nearestTimes } from './nearest_times.ts';
import { pathAt, pathLine } from './path.ts';
import { msBetween } from './walking_costs.ts';

it('takes just the time that it says, joins up, ends at the source and keeps to one-way streets', () => {
  fc.assert(
    fc.property(randomGround(), picks(1, 3), picks(1, 6), (ground, from, asked) => {
      const network = StreetNetwork.from(compileNetwork(ground));
      fc.pre(network.groundEdgeCount > 0);
      const { edgeFrom, edgeTo, edgeFlags } = network.columns;
      const sources = positionsOf(network, from).map((source) => ({ ...source, offStreetMetres: 0 }));
      const times = nearestTimes(network, sources, { metresPerSecond: 1.19, limitMs: 4_000_000_000 });
      const nodeAt = (edge: number, fraction: number) => (fraction === 0 ? edgeFrom[edge] : edgeTo[edge]);
      for (const place of positionsOf(network, asked)) {
        const home = { ...place, offStreetMetres: 0 };
        const path = pathAt(times, home);
        expect(path && { ms: path.ms, source: path.source }).toEqual(times.timeAt(home));
        if (path === null) continue;
        const streets = path.steps.flatMap((step) => (step.kind === 'street' ? step : []));
        let ms = 0;
        streets.forEach((step, index) => {
          ms += msBetween(times.costs, step.edge, step.from, step.to);
          if ((edgeFlags[step.edge]! & EDGE.oneWay) !== 0) expect(step.from > step.to).toBe(false);
          const next = streets[index + 1];
          if (next && path.steps.length === streets.length)
            expect(nodeAt(step.edge, step.to)).toBe(nodeAt(next.edge, next.from));
        });
        expect(ms).toBe(path.ms);
        expect([streets[0]!.edge, streets.at(-1)!.edge]).toEqual([home.edge, sources[path.source]!.edge]);
        expect(streets.at(-1)!.to).toBeCloseTo(sources[path.source]!.fraction, 5);
      }
    }),
    { numRuns: 500 },
  );
});

it('runs over the bends of its streets', () => {
  const bend = street('a', [
    [1, 0, 0],
    [2, 100, 0],
    [3, 100, 100],
  ]);
  const network = StreetNetwork.from(compileNetwork({ streets: [bend], gates: [] }));
  const ends = [0, 1].map((fraction) => ({ edge: 0, fraction, offStreetMetres: 0 }));
  const times = nearestTimes(network, [ends[0]!], { metresPerSecond: 1, limitMs: 1_000_000 });
  const line = pathLine(times, pathAt(times, ends[1]!)!);
  expect(line.length).toBe(3);
  expect(line[1]).toEqual(at(100, 0));
});
