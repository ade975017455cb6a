import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { roundPosition } from '../../coordinates/round_position.ts';
import type { Bounds, Position } from '../../place.ts';
import { clipLine } from './clip_line.ts';
import { clipPolygon } from './clip_polygon.ts';
import { findCrossing } from './find_crossing.ts';
import { interiorPoint } from './interior_point.ts';
import { pointInPolygon } from './point_in_ring.ts';
import { polygonOf, ringsOf } from './polygon.ts';
import { cleanRing, doubleArea, type Ring } from './ring.ts';

const closed = (...positions: Position[]): Ring => [...positions, positions[0] as Position];
const square = (west: number, south: number, side: number): Ring =>
  closed([west, south], [west + side, south], [west + side, south + side], [west, south + side]);

/** A ring around a centre whose radius varies: never crosses itself, often far from convex. */
const star = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 5, maxLength: 90 }).map((radii) =>
  cleanRing(
    radii.map((radius, i) => {
      const angle = (2 * Math.PI * i) / radii.length;
      return roundPosition([10 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)]);
    }),
  ),
);
const area = (polygons: readonly Polygon[]) =>
  polygons.flatMap(ringsOf).reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);

describe('findCrossing', () => {
  it('finds nothing in rings that do not cross, however ragged', () => {
    fc.assert(
      fc.property(star, (ring) => {
        expect(findCrossing([[ring]])).toBeNull();
      }),
    );
  });

  it('finds two edges that were swapped in any such ring', () => {
    fc.assert(
      fc.property(star, fc.nat(), (ring, seed) => {
        // Reversing the stretch between two edges of a convex-position ring makes these edges cross or the ring is unchanged.
        const n = ring.length - 1;
        const convex = ring.slice(0, n).map((_, i): Position => {
          const angle = (2 * Math.PI * i) / n;
          return roundPosition([10 + Math.cos(angle), 50 + Math.sin(angle)]);
        });
        const from = 1 + (seed % (n - 3));
        const twisted = [
          ...convex.slice(0, from),
          ...convex.slice(from, from + 2).reverse(),
          ...convex.slice(from + 2),
        ];
        expect(findCrossing([[closed(...twisted)]])).not.toBeNull();
      }),
    );
  });

  it('says where a bow tie crosses itself', () => {
    expect(findCrossing([[closed([0, 0], [1, 1], [1, 0], [0, 1])]])).toEqual([0.5, 0.5]);
  });

  it('refuses a ring that touches itself in a vertex', () => {
    expect(findCrossing([[closed([0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1])]])).toEqual([1, 1]);
  });

  it('allows a hole that touches its outline once, but not twice', () => {
    const outline = square(0, 0, 4);
    expect(findCrossing([[outline, closed([0, 2], [1, 1], [2, 2], [1, 3])]])).toBeNull();
    expect(findCrossing([[outline, closed([0, 2], [2, 1], [4, 2], [2, 3])]])).not.toBeNull();
    expect(findCrossing([[outline, square(0, 1, 1)]])).not.toBeNull();
  });

  it('refuses holes outside their outline or within each other, and parts within parts', () => {
    const outline = square(0, 0, 10);
    expect(findCrossing([[outline, square(20, 0, 1)]])).not.toBeNull();
    expect(findCrossing([[outline, square(2, 2, 5), square(3, 3, 1)]])).not.toBeNull();
    expect(findCrossing([[outline], [square(2, 2, 5)]])).not.toBeNull();
    expect(findCrossing([[outline, square(2, 2, 5)], [square(3, 3, 1)]])).toBeNull();
  });

  it('allows parts that touch in points, not those that share an edge', () => {
    expect(findCrossing([[square(0, 0, 1)], [square(1, 1, 1)]])).toBeNull();
    expect(findCrossing([[square(0, 0, 1)], [square(1, 0, 1)]])).not.toBeNull();
  });
});

describe('cleanRing', () => {
  it('takes out repeats and spikes, also across the seam', () => {
    const wanted = square(0, 0, 2);
    expect(
      cleanRing([
        [0, 0],
        [2, 0],
        [2, 0],
        [3, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ]),
    ).toEqual(wanted);
    expect(
      cleanRing([
        [1, 0],
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ]).length,
    ).toBeGreaterThanOrEqual(5);
    expect(
      cleanRing([
        [0, 0],
        [1, 1],
        [0, 0],
      ]).length,
    ).toBeLessThan(4);
  });
});

describe('interiorPoint', () => {
  it('lies inside, also where the centre of the box does not', () => {
    fc.assert(
      fc.property(star, (ring) => {
        const polygon = polygonOf([ring]);
        expect(pointInPolygon(interiorPoint(polygon), polygon)).toBe(true);
      }),
    );
    const horseshoe = polygonOf([closed([0, 0], [9, 0], [9, 9], [6, 9], [6, 3], [3, 3], [3, 9], [0, 9])]);
    expect(pointInPolygon(interiorPoint(horseshoe), horseshoe)).toBe(true);
  });
});

describe('clipping', () => {
  const bounds: Bounds = [9.7, 49.8, 10.4, 50.3];
  const inBox = (position: Position) =>
    position[0] >= bounds[0] && position[0] <= bounds[2] && position[1] >= bounds[1] && position[1] <= bounds[3];

  it('divides a polygon without losing area, into valid parts within the box', () => {
    fc.assert(
      fc.property(star, (ring) => {
        const whole = polygonOf([ring]);
        const inside = clipPolygon(whole, bounds);
        const around: Bounds[] = [
          [8, 48, bounds[0], 52],
          [bounds[2], 48, 12, 52],
          [bounds[0], 48, bounds[2], bounds[1]],
          [bounds[0], bounds[3], bounds[2], 52],
        ];
        const outside = around.flatMap((box) => clipPolygon(whole, box));
        expect(area([...inside, ...outside])).toBeCloseTo(area([whole]), 5);
        for (const part of inside) {
          expect(ringsOf(part).every((r) => r.every(inBox))).toBe(true);
          expect(findCrossing([ringsOf(part)])).toBeNull();
        }
      }),
    );
  });

  it('keeps the hole of a polygon, whole or cut open', () => {
    const ring = polygonOf([square(0, 0, 10), square(4, 4, 2)]);
    expect(area(clipPolygon(ring, [0, 0, 5, 10]))).toBeCloseTo(48);
    expect(area(clipPolygon(ring, [-1, -1, 9, 11]))).toBeCloseTo(86);
    expect(clipPolygon(ring, [4.5, 4.5, 5.5, 5.5])).toEqual([]);
  });

  it('gives two parts where a horseshoe is cut across', () => {
    const horseshoe = polygonOf([closed([0, 0], [9, 0], [9, 9], [6, 9], [6, 3], [3, 3], [3, 9], [0, 9])]);
    expect(clipPolygon(horseshoe, [-1, 5, 10, 10])).toHaveLength(2);
  });

  it('cuts a line at the box and keeps the numbers of the positions it had', () => {
    const parts = clipLine(
      [
        [9, 50],
        [10, 50],
        [11, 50],
        [11, 50.1],
        [10, 50.1],
      ],
      bounds,
    );
    expect(parts).toEqual([
      [
        { position: [9.7, 50], index: null },
        { position: [10, 50], index: 1 },
        { position: [10.4, 50], index: null },
      ],
      [
        { position: [10.4, 50.1], index: null },
        { position: [10, 50.1], index: 4 },
      ],
    ]);
    expect(
      clipLine(
        [
          [9, 49],
          [11, 49],
        ],
        bounds,
      ),
    ).toEqual([]);
  });

  it('keeps a line that runs through the box with no position in it', () => {
    expect(
      clipLine(
        [
          [9, 49.5],
          [11, 50.5],
        ],
        bounds,
      ),
    ).toHaveLength(1);
  });
});
