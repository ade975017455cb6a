import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresPerPixel } from '../mercator.ts';
import { stepMetres, steppedBy } from './key_step.ts';

const zoom = fc.double({ min: 8, max: 19, noNaN: true });
const latitude = fc.double({ min: -60, max: 60, noNaN: true });

test('A step is a round number of metres that shows as five to thirteen pixels', () => {
  fc.assert(
    fc.property(latitude, zoom, (at, near) => {
      const metres = stepMetres(at, near);
      const digit = metres / 10 ** Math.floor(Math.log10(metres) + 1e-9);
      expect([1, 2, 5]).toContain(Math.round(digit));
      const pixels = metres / metresPerPixel(at, near);
      expect(pixels).toBeGreaterThan(5);
      expect(pixels).toBeLessThan(13);
    }),
  );
});

test('There and back again with the opposite key, five times as far with Shift', () => {
  fc.assert(
    fc.property(latitude, zoom, fc.boolean(), (at, near, shift) => {
      const there = steppedBy('ArrowRight', shift, [100, at], near)!;
      expect(there[0]).toBeGreaterThan(100);
      expect(steppedBy('ArrowLeft', shift, there, near)![0]).toBeCloseTo(100, 9);
      const short = steppedBy('ArrowUp', false, [100, at], near)![1] - at;
      const long = steppedBy('ArrowUp', true, [100, at], near)![1] - at;
      expect(long / short).toBeCloseTo(5, 4);
    }),
  );
  expect(steppedBy('a', false, [100, 30], 15)).toBeNull();
});
