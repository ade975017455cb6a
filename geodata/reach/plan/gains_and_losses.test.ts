import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNREACHED } from '../search/walking_costs.ts';
import { DifferingHomes } from './differing_homes.ts';
import { gainsAndLosses } from './gains_and_losses.ts';
import { decodePlanGround, encodePlanGround } from './plan_ground.ts';

const KEYS = ['households', 'residents', 'residents60', 'residents70To79', 'residents80'] as const;
const ms = fc.oneof(fc.constantFrom(599_999, 600_000, 600_001, UNREACHED), fc.nat(1_200_000));
const homes = fc.array(
  fc.record({ people: fc.tuple(...KEYS.map(() => fc.nat(50))), present: ms, draft: ms, former: ms }),
  { maxLength: 20 },
);

it('counts those who come within the limit and those who fall out of it, whether all homes are looked at or those that differ', () => {
  fc.assert(
    fc.property(homes, (all) => {
      const ground = decodePlanGround(
        encodePlanGround({
          homes: all.map(({ people }, index) => ({
            id: String(index).padStart(3, '0'),
            position: [118, 32],
            households: people[0]!,
            residents: people[1]!,
            residents60: people[2]!,
            residents70To79: people[3]!,
            residents80: people[4]!,
            estimated: false,
            regionCodes: [],
          })),
          levels: [],
          barriers: [],
        }),
      );
      const sum = (holds: (home: { present: number; draft: number }) => boolean) =>
        Object.fromEntries(
          KEYS.map((key, column) => [key, all.filter(holds).reduce((total, { people }) => total + people[column]!, 0)]),
        );
      const expected = {
        gained: sum(({ present, draft }) => present > 600_000 && draft <= 600_000),
        lost: sum(({ present, draft }) => present <= 600_000 && draft > 600_000),
      };
      const presentMs = Uint32Array.from(all, ({ present }) => present);
      const draftMs = Uint32Array.from(all, ({ draft }) => draft);
      const differing = new DifferingHomes(all.length);
      all.forEach(({ present, former }, home) => {
        differing.note(home, former !== present);
      });
      all.forEach(({ present, draft }, home) => {
        differing.note(home, draft !== present);
      });
      expect(gainsAndLosses(ground, presentMs, draftMs, 600_000)).toEqual(expected);
      expect(gainsAndLosses(ground, presentMs, draftMs, 600_000, differing)).toEqual(expected);
      expect([...differing.homes.subarray(0, differing.count)].sort((a, b) => a - b)).toEqual(
        all.flatMap(({ present, draft }, home) => (present === draft ? [] : home)),
      );
    }),
  );
});
