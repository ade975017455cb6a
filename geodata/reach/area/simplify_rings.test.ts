import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whyInvalid } from '../testing/check_area.ts';
import { contourRings } from './contour_rings.ts';
import { nestRings } from './nest_rings.ts';
import { type Ring, simplifyRings } from './simplify_rings.ts';

const SIDE = 16;
const CELL = 1000;

/** Rings around a field of hills and hollows, many of them a cell wide; at the rim all is outside. */
const rings: fc.Arbitrary<Ring[]> = fc
  .array(fc.integer({ min: -8, max: 6 }), { minLength: SIDE * SIDE, maxLength: SIDE * SIDE })
  .map((heights) => {
    const values = Float32Array.from(heights, (height, corner) => {
      const [column, row] = [corner % SIDE, Math.floor(corner / SIDE)];
      return column % (SIDE - 1) === 0 || row % (SIDE - 1) === 0 ? 9 : height;
    });
    const inside = Uint8Array.from(values, (value) => (value <= 0 ? 1 : 0));
    const contour = contourRings(
      { columns: SIDE, rows: SIDE, inside },
      {
        crossing: (inner, outer) => values[inner]! / (values[inner]! - values[outer]!),
        isFirm: () => false,
        joined: (corner) => [0, 1, SIDE, SIDE + 1].reduce((sum, step) => sum + values[corner + step]!, 0) <= 0,
      },
    );
    return contour.map(({ points }) => Int32Array.from(points, (cells) => Math.round(cells * CELL)));
  });

const tolerancesOf = (given: readonly Ring[], tolerance: number) =>
  given.map((ring) => new Float32Array(ring.length / 2).fill(tolerance));

it('keeps rings simple, apart, nested and turned as they were, however much it takes away', () => {
  fc.assert(
    fc.property(rings, fc.constantFrom(100, 800, 3000, 20_000), (given, tolerance) => {
      const simple = simplifyRings(given, tolerancesOf(given, tolerance), { x: 1, y: 1 });
      const before = nestRings(given, 0);
      const after = nestRings(simple, 0);
      expect(whyInvalid(before)).toBeNull();
      expect(whyInvalid(after)).toBeNull();
      const holes = (area: typeof after) => area.coordinates.map((polygon) => polygon.length).sort();
      expect(holes(after)).toEqual(holes(before));
      expect(simple.flatMap((ring) => [...ring]).length).toBeLessThanOrEqual(given.flatMap((ring) => [...ring]).length);
    }),
    { numRuns: 200 },
  );
});

it('takes points within the tolerance and keeps those beyond it', () => {
  const ring = Int32Array.of(
    0,
    0,
    5000,
    40,
    10_000,
    0,
    10_000,
    4000,
    10_300,
    5000,
    10_000,
    6000,
    10_000,
    10_000,
    0,
    10_000,
  );
  const points = (tolerance: number) =>
    simplifyRings([ring], tolerancesOf([ring], tolerance), { x: 1, y: 1 })[0]!.length / 2;
  expect([points(10), points(100), points(500)]).toEqual([8, 7, 4]);
  const firm = Float32Array.from({ length: 8 }, (_, point) => (point === 4 ? 10 : 500));
  expect(simplifyRings([ring], [firm], { x: 1, y: 1 })[0]).toContain(10_300);
});
