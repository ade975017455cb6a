import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toblerFactor } from './tobler.ts';

const kmh = (slope: number) => 6 * Math.exp(-3.5 * Math.abs(slope + 0.05));

describe('Tobler’s hiking function', () => {
  it('gives the level speed over the speed on the slope', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (slope) => {
        expect(toblerFactor(slope)).toBeCloseTo(kmh(0) / kmh(slope), 10);
      }),
    );
  });

  it('is 1 on the level, least at 5 % down, and goes no further than a slope of 1', () => {
    expect(toblerFactor(0)).toBe(1);
    expect(toblerFactor(-0.05)).toBeCloseTo(0.8395, 4);
    for (const slope of [-0.06, -0.04, 0.01]) expect(toblerFactor(slope)).toBeGreaterThan(toblerFactor(-0.05));
    expect([toblerFactor(40), toblerFactor(-40)]).toEqual([toblerFactor(1), toblerFactor(-1)]);
  });
});
