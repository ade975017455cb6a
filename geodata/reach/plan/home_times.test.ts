import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileNetwork } from '../network/compile_network.ts';
import { exactFraction } from '../network/edge_position.ts';
import { StreetNetwork } from '../network/network.ts';
import { ReachSearch } from '../search/reach_search.ts';
import { UNREACHED } from '../search/walking_costs.ts';
import { randomZonedGround } from '../testing/random_ground.ts';
import { picks, positionsOf } from '../testing/random_positions.ts';
import { HomeTimes } from './home_times.ts';
import { indexPlaces } from './place_homes.ts';

const act = fc.oneof(
  fc.record({ kind: fc.constant('source' as const), slot: fc.nat(3), at: fc.oneof(picks(1, 1), picks(0, 0)) }),
  fc.record({ kind: fc.constant('gate' as const), gate: fc.nat(9), state: fc.nat(2) }),
  fc.record({ kind: fc.constant('link' as const), slot: fc.nat(1), at: fc.oneof(picks(2, 2), picks(0, 0)) }),
);

it('is after every change what the search says of each home, and lists just the homes that changed with what they were', () => {
  fc.assert(
    fc.property(
      randomZonedGround(),
      picks(1, 20),
      fc.array(fc.array(act, { maxLength: 3 })),
      (ground, asked, steps) => {
        const network = StreetNetwork.from(compileNetwork(ground));
        fc.pre(network.groundEdgeCount > 0);
        const homes = positionsOf(network, asked).map((at, index) => (index % 5 === 4 ? null : at));
        const places = indexPlaces(
          {
            edge: Int32Array.from(homes, (at) => at?.edge ?? -1),
            fraction: Float64Array.from(homes, (at) => exactFraction(at?.fraction ?? 0)),
            offStreetMm: Uint32Array.from(homes, (at) => Math.round(1000 * (at?.offStreetMetres ?? 0))),
          },
          network.groundEdgeCount,
        );
        const walk = { metresPerSecond: 1.1, usesSteps: true, signalMs: 7000 };
        const search = new ReachSearch(network, { walk, limitMs: 900_000 });
        search.settle();
        const times = new HomeTimes(search, places);
        const all = () => homes.map((_, home) => ({ home, ms: times.ms[home]!, source: times.source[home]! }));
        for (const step of steps) {
          const before = all();
          for (const each of step) {
            if (each.kind === 'gate') {
              if (each.gate < network.gates.length) search.setGate(each.gate, each.state);
              continue;
            }
            const [from, to] = positionsOf(network, each.at);
            if (each.kind === 'source') search.setSource(each.slot, from ?? null);
            else search.setLink(each.slot, from && to ? { from, to, lengthMm: 20_000 } : null);
          }
          search.settle();
          times.update();
          expect(all()).toEqual(
            homes.map((at, home) => ({ home, ...((at && search.timeAt(at)) ?? { ms: UNREACHED, source: -1 }) })),
          );
          const listed = Array.from({ length: times.changedCount }, (_, at) => ({
            home: times.changedHomes[at]!,
            ms: times.formerMs[at]!,
            source: times.formerSource[at]!,
          }));
          const now = all();
          const changed = before.filter(({ home, ms, source }) => now[home]!.ms !== ms || now[home]!.source !== source);
          expect(listed.sort((a, b) => a.home - b.home)).toEqual(changed);
        }
      },
    ),
    { numRuns: 300 },
  );
});
