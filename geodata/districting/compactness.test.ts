import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polsbyPopper, reock } from './compactness.ts';

/** Degrees of one metre near 40° north. */
const [EAST, NORTH] = [1 / 85_394, 1 / 111_035];

function shape(points: readonly (readonly [x: number, y: number])[]): Polygon {
  const ring = [...points, points[0]!].map(([x, y]) => [97 + x * EAST, 40 + y * NORTH]);
  return { type: 'Polygon', coordinates: [ring] };
}

const rectangle = (width: number, height: number): Polygon =>
  shape([
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]);

describe('polsbyPopper', () => {
  it('is 1 for a circle and π/4 for a square', () => {
    const circle = Array.from({ length: 720 }, (_, i): [number, number] => {
      const angle = (i / 720) * 2 * Math.PI;
      return [500 * Math.cos(angle), 500 * Math.sin(angle)];
    });
    expect(polsbyPopper(shape(circle))).toBeCloseTo(1, 3);
    expect(polsbyPopper(rectangle(400, 400))).toBeCloseTo(Math.PI / 4, 3);
  });

  it('follows the formula for any rectangle, whatever its size', () => {
    const side = fc.integer({ min: 10, max: 5000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const expected = (4 * Math.PI * width * height) / (2 * (width + height)) ** 2;
        expect(polsbyPopper(rectangle(width, height))).toBeCloseTo(expected, 2);
      }),
    );
  });

  it('is lower with a hole and for two parts', () => {
    const square = rectangle(400, 400);
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [square.coordinates[0]!, rectangle(100, 100).coordinates[0]!],
    };
    expect(polsbyPopper(holed)).toBeLessThan(polsbyPopper(square));
    const apart = shape([
      [900, 0],
      [1300, 0],
      [1300, 400],
      [900, 400],
    ]);
    expect(polsbyPopper({ type: 'MultiPolygon', coordinates: [square.coordinates, apart.coordinates] })).toBeCloseTo(
      Math.PI / 8,
      3,
    );
  });
});

describe('reock', () => {
  it('is 1 for a circle, 2/π for a square, and small for a thread', () => {
    const circle = Array.from({ length: 720 }, (_, i): [number, number] => {
      const angle = (i / 720) * 2 * Math.PI;
      return [500 * Math.cos(angle), 500 * Math.sin(angle)];
    });
    expect(reock(shape(circle))).toBeCloseTo(1, 3);
    expect(reock(rectangle(400, 400))).toBeCloseTo(2 / Math.PI, 3);
    expect(reock(rectangle(2000, 10))).toBeLessThan(0.01);
  });

  it('takes all parts into one circle', () => {
    const [near, far] = [
      rectangle(100, 100),
      shape([
        [900, 0],
        [1000, 0],
        [1000, 100],
        [900, 100],
      ]),
    ];
    const both = reock({ type: 'MultiPolygon', coordinates: [near.coordinates, far.coordinates] });
    expect(both).toBeCloseTo(20_000 / ((Math.PI * (1000 ** 2 + 100 ** 2)) / 4), 3);
  });

  it('is 0 without extent', () => {
    expect(reock({ type: 'MultiPolygon', coordinates: [] })).toBe(0);
  });
});
