import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestCircle } from './smallest_circle.ts';

const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 2,
  maxLength: 12,
});

/** The smallest of all circles through two or three points that holds all. */
function bruteForce(all: readonly (readonly [number, number])[]): number {
  let best = Number.POSITIVE_INFINITY;
  const consider = (x: number, y: number, radius: number): void => {
    if (radius < best && all.every(([px, py]) => Math.hypot(px - x, py - y) <= radius + 1e-7)) best = radius;
  };
  for (const [ax, ay] of all) {
    for (const [bx, by] of all) {
      consider((ax + bx) / 2, (ay + by) / 2, Math.hypot(ax - bx, ay - by) / 2);
      for (const [cx, cy] of all) {
        const d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by));
        if (d === 0) continue;
        const [a, b, c] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy];
        const x = (a * (by - cy) + b * (cy - ay) + c * (ay - by)) / d;
        const y = (a * (cx - bx) + b * (ax - cx) + c * (bx - ax)) / d;
        consider(x, y, Math.hypot(ax - x, ay - y));
      }
    }
  }
  return best;
}

describe('the smallest circle', () => {
  it('holds all points and is no larger than the best of all circles through two or three of them', () => {
    fc.assert(
      fc.property(points, (all) => {
        const { x, y, radius } = smallestCircle(
          all.map(([px]) => px),
          all.map(([, py]) => py),
        );
        for (const [px, py] of all) expect(Math.hypot(px - x, py - y)).toBeLessThanOrEqual(radius + 1e-7);
        expect(radius).toBeCloseTo(bruteForce(all), 5);
      }),
      { numRuns: 300 },
    );
  });
});
