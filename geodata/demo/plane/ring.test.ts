import fc from 'fast-check';
import { expect, it } from 'vitest';
import { between, distance, type Point } from './point.ts';
import { clearance } from './ring.ts';

const metres = fc.integer({ min: -2000, max: 2000 }).map((centimetres) => centimetres / 100);
const corner: fc.Arbitrary<Point> = fc.tuple(metres, metres);

it('the clearance of a ring is how near a corner comes to a side that does not end in it', () => {
  const lShape: Point[] = [
    [0, 0],
    [10, 0],
    [10, 4],
    [0.2, 4],
    [0.2, 10],
    [0, 10],
  ];
  expect(clearance(lShape)).toBeCloseTo(0.2, 9);
  fc.assert(
    fc.property(fc.array(corner, { minLength: 4, maxLength: 8 }), (ring) => {
      const near = clearance(ring);
      // Along each side, in steps short against what is measured.
      const steps = 400;
      let least = Number.POSITIVE_INFINITY;
      for (const [i, from] of ring.entries()) {
        const next = (i + 1) % ring.length;
        for (let step = 0; step <= steps; step++) {
          const at = between(from, ring[next]!, step / steps);
          for (const [k, point] of ring.entries())
            if (k !== i && k !== next) least = Math.min(least, distance(at, point));
        }
      }
      expect(near).toBeLessThanOrEqual(least + 1e-9);
      expect(near).toBeGreaterThan(least - 0.11);
    }),
  );
});
