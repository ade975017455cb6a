import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allot } from './largest_remainder.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('allot', () => {
  it('gives whole parts of the quotas and the rest to the largest remainders', () => {
    // Quotas 1.5, 3.2, 5.3 of 10: one seat is left, and 0.5 is the largest remainder.
    expect(allot(10, [15, 32, 53])).toEqual([2, 3, 5]);
    expect(allot(106, new Array<number>(24).fill(1))).toEqual([
      ...Array<number>(10).fill(5),
      ...Array<number>(14).fill(4),
    ]);
    expect(allot(5, [0, 0])).toEqual([3, 2]);
    expect(allot(0, [])).toEqual([]);
  });

  it('keeps the sum, the quotas within one, and the order of the weights', () => {
    const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(5000), weights, (total, given) => {
        const shares = allot(total, given);
        expect(sum(shares)).toBe(total);
        const whole = sum(given);
        if (whole === 0) return;
        given.forEach((weight, i) => {
          expect(Math.abs(shares[i]! - (total * weight) / whole)).toBeLessThan(1);
          given.forEach((other, j) => {
            if (weight > other) expect(shares[i]!).toBeGreaterThanOrEqual(shares[j]!);
          });
        });
      }),
    );
  });

  it('keeps bounds whenever they can be kept', () => {
    const row = fc.tuple(fc.nat(1000), fc.nat(5), fc.nat(20));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.nat(100), (rows, share) => {
        const least = rows.map(([, low]) => low);
        const most = rows.map(([, low, more]) => low + more);
        const total = sum(least) + Math.round(((sum(most) - sum(least)) * share) / 100);
        const shares = allot(
          total,
          rows.map(([weight]) => weight),
          { least, most },
        );
        expect(sum(shares)).toBe(total);
        expect(shares.every((value, i) => value >= least[i]! && value <= most[i]!)).toBe(true);
      }),
    );
  });

  it('refuses what cannot be shared out, with the numbers', () => {
    expect(() => allot(3, [1, 1], { most: [1, 1] })).toThrow('Cannot share out 3: the bounds allow 0 to 2.');
    expect(() => allot(1, [1, 1], { least: [1, 1] })).toThrow('the bounds allow 2 to');
    expect(() => allot(2.5, [1])).toThrow('Cannot share out 2.5.');
    expect(() => allot(2, [Number.NaN])).toThrow('A weight is NaN');
  });
});
