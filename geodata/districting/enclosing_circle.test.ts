import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enclosingCircle } from './enclosing_circle.ts';

const whole = fc.integer({ min: -30, max: 30 });
const points = fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 14 });

/** The smallest of all circles across two and through three of the points that hold all of them. */
function bruteForce(all: readonly (readonly [number, number])[]): number {
  let best = Infinity;
  const consider = (x: number, y: number): void => {
    best = Math.min(best, Math.max(...all.map(([px, py]) => Math.hypot(px - x, py - y))));
  };
  for (const [ax, ay] of all) {
    consider(ax, ay);
    for (const [bx, by] of all) {
      consider((ax + bx) / 2, (ay + by) / 2);
      for (const [cx, cy] of all) {
        const twice = 2 * ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
        if (twice === 0) continue;
        const [p, q] = [(bx - ax) ** 2 + (by - ay) ** 2, (cx - ax) ** 2 + (cy - ay) ** 2];
        consider(ax + ((cy - ay) * p - (by - ay) * q) / twice, ay + ((bx - ax) * q - (cx - ax) * p) / twice);
      }
    }
  }
  return best;
}

describe('enclosingCircle', () => {
  it('is the smallest circle of all that hold the points', () => {
    fc.assert(
      fc.property(points, (all) => {
        const { x, y, radius } = enclosingCircle(all);
        for (const [px, py] of all) expect(Math.hypot(px - x, py - y)).toBeLessThanOrEqual(radius + 1e-9);
        expect(radius).toBeCloseTo(bruteForce(all), 9);
      }),
    );
  });
});
