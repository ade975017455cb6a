import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCoverage } from './coverage.ts';
import { UNREACHED } from './nearest_times.ts';

const home = fc.record({
  people: fc.record({
    households: fc.nat(90),
    residents: fc.nat(250),
    residents60: fc.nat(80),
  }),
  ms: fc.oneof(fc.nat(2_000_000), fc.constant(UNREACHED), fc.constant(null)),
  group: fc.integer({ min: -1, max: 2 }),
});

it('counts every person of a group once: within, beyond, unreachable or unsnapped', () => {
  fc.assert(
    fc.property(fc.array(home), fc.nat(2_000_000), (homes, limitMs) => {
      const times = {
        ms: Uint32Array.from(homes, ({ ms }) => ms ?? UNREACHED),
        source: new Int32Array(homes.length),
        snapped: Uint8Array.from(homes, ({ ms }) => (ms === null ? 0 : 1)),
      };
      const counts = countCoverage(
        homes.map(({ people }) => people),
        times,
        homes.map(({ group }) => group),
        3,
        limitMs,
      );
      counts.forEach((count, group) => {
        for (const key of ['households', 'residents', 'residents60'] as const) {
          const sum = (of: (ms: number | null) => boolean) =>
            homes
              .filter((each) => each.group === group && of(each.ms))
              .reduce((total, each) => total + each.people[key], 0);
          expect(count.total[key]).toBe(sum(() => true));
          expect(count.unsnapped[key]).toBe(sum((ms) => ms === null));
          expect(count.unreachable[key]).toBe(sum((ms) => ms === UNREACHED));
          expect(count.within[key]).toBe(sum((ms) => ms !== null && ms <= limitMs));
        }
      });
    }),
  );
});
