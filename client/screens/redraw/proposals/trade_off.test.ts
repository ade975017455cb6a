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
  it('rise evenly, hold every value and are few', () => {
    const values = fc.array(fc.double({ min: 1e-6, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, (list) => {
        const marks = axisMarks(list);
        const [low, high] = [marks[0]!, marks.at(-1)!];
        for (const value of list) {
          expect(value).toBeGreaterThanOrEqual(low * (1 - 1e-9));
          expect(value).toBeLessThanOrEqual(high * (1 + 1e-9));
        }
        expect(marks.length).toBeGreaterThanOrEqual(2);
        expect(marks.length).toBeLessThanOrEqual(7);
        const steps = marks.slice(1).map((mark, i) => mark - marks[i]!);
        for (const step of steps) expect(Math.abs(step / steps[0]! - 1)).toBeLessThan(1e-6);
      }),
    );
    expect(axisMarks([])).toEqual([0, 1]);
    expect(axisMarks([100, 870])).toEqual([0, 250, 500, 750, 1000]);
    expect(axisMarks([5794, 6028])).toEqual([5700, 5800, 5900, 6000, 6100]);
  });
});
