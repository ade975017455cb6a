import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanStation } from '../../geodata/reach/plan/resolve_edits.ts';
import { reachGroundOf } from '../testing/reach_ground_of.ts';
import { walledPlace } from '../testing/walled_place.ts';
import { ReachModel } from './reach_model.ts';
import type { ReachQuestion } from './reach_question.ts';

const ground = reachGroundOf(walledPlace);
const question: ReachQuestion = {
  category: 'elderly_canteen',
  stations: [],
  walk: { metresPerSecond: 1.3, usesSteps: true, signalMs: 30_000 },
  moment: 'Mo 12:00',
  gateStates: null,
  edits: [],
};

const station = fc.record({
  longitude: fc.double({ min: 101, max: 101.0185, noNaN: true }),
  latitude: fc.double({ min: 38, max: 38.0064, noNaN: true }),
  open: fc.boolean(),
});
/** Up to four stations by code, so that they come and go, move, open and close from one step to the next. */
const stations = fc
  .uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), station), { selector: ([code]) => code })
  .map((list): PlanStation[] =>
    list
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { longitude, latitude, open }]) => ({ code, position: [longitude, latitude], open })),
  );

describe('a model that is asked one question after the other', () => {
  it('answers each as one that was made anew, to the last digit, whatever it kept', () => {
    fc.assert(
      fc.property(fc.array(stations, { minLength: 2, maxLength: 5 }), fc.constantFrom(5, 15, 90), (steps, minutes) => {
        const kept = new ReachModel(ground);
        for (const step of steps) {
          const asked = { ...question, stations: step };
          const fresh = new ReachModel(ground);
          expect(kept.coverage(asked, minutes)).toEqual(fresh.coverage(asked, minutes));
          expect(kept.serviceAreas(asked, [3], null)).toEqual(fresh.serviceAreas(asked, [3], null));
          expect(kept.gaps(asked, 5)).toEqual(fresh.gaps(asked, 5));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('counts everybody of a level once, and by states of gates given as they were', () => {
    const asked = { ...question, stations: [{ code: 'A', position: [101.0001, 38.0001] as const, open: true }] };
    const model = new ReachModel(ground);
    const answer = model.coverage(asked, 10);
    for (const { regions } of answer.levels) {
      const sum = regions.reduce((people, { total }) => people + total.residents, 0);
      // One home stands east of every region.
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThanOrEqual(answer.total.total.residents);
    }
    const night = model.coverage({ ...asked, moment: 'Mo 23:00' }, 10);
    expect(night.gateStates).not.toBe(answer.gateStates);
    const then = model.coverage({ ...asked, moment: 'Mo 23:00', gateStates: answer.gateStates }, 10);
    expect(then).toEqual(answer);
  });
});
