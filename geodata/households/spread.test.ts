import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

const someWeights = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('spread', () => {
  it('gives away everything, in whole numbers, each within one of its quota', () => {
    fc.assert(
      fc.property(fc.nat(100_000), someWeights, (total, weights) => {
        const shares = spread(total, weights);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        const sum = weights.reduce((a, b) => a + b, 0);
        shares.forEach((share, i) => {
          expect(Number.isInteger(share) && share >= 0).toBe(true);
          const quota = sum > 0 ? (total * weights[i]!) / sum : total / weights.length;
          expect(Math.abs(share - quota)).toBeLessThanOrEqual(1 + 1e-6);
        });
      }),
    );
  });

  it('keeps every run of neighbours within one of its quota, so that odd people do not gather at one end', () => {
    const shares = spread(60, new Array<number>(100).fill(1));
    for (let start = 0; start < 100; start += 10) {
      const run = shares.slice(start, start + 10).reduce((a, b) => a + b, 0);
      expect(run).toBe(6);
    }
  });

  it('never gives a part more than the whole it is part of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (people, share) => {
          const all = people.reduce((a, b) => a + b, 0);
          const some = spread(Math.round(all * share), people);
          if (all > 0) expect(some.every((part, i) => part <= people[i]!)).toBe(true);
        },
      ),
    );
  });

  it('refuses a total that is no whole number', () => {
    expect(() => spread(1.5, [1])).toThrow('Cannot spread 1.5.');
    expect(() => spread(-1, [1])).toThrow(RangeError);
  });
});
