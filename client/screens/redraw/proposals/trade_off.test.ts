import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisMarks, kneeOf } from './trade_off.ts';

const point = (householdsMoved: number, spread: number, householdsOutside = 0) => ({
  householdsMoved,
  spread,
  householdsOutside,
});

describe('the proposal to look at first', () => {
  it('is the one at the bend of the curve', () => {
    expect(kneeOf([point(100, 0.5), point(140, 0.2), point(600, 0.1)])).toBe(1);
    expect(kneeOf([point(100, 0.3)])).toBe(0);
    expect(kneeOf([])).toBe(-1);
  });

  it('never has more households outside the limits than another', () => {
    const points = fc.record({
      householdsMoved: fc.nat(1000),
      spread: fc.double({ min: 0, max: 2, noNaN: true }),
      householdsOutside: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 6 }), (list) => {
        const knee = list[kneeOf(list)]!;
        expect(knee.householdsOutside).toBe(Math.min(...list.map(({ householdsOutside }) => householdsOutside)));
      }),
    );
  });
});

describe('marks of an axis', () => {
  it('begin at nothing, rise evenly, hold the largest value and are few', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e7, noNaN: true }), (most) => {
        const marks = axisMarks(most);
        expect(marks[0]).toBe(0);
        expect(marks.at(-1)!).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        expect(marks.length).toBeLessThanOrEqual(7);
        const steps = marks.slice(1).map((mark, i) => mark - marks[i]!);
        for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 6);
      }),
    );
    expect(axisMarks(0)).toEqual([0, 1]);
    expect(axisMarks(870)).toEqual([0, 200, 400, 600, 800, 1000]);
  });
});
