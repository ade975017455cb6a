import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgeMetres } from '../../geodata/districting/measure.ts';
import type { Bounds } from '../../geodata/place.ts';
import { barMetres, fitMap } from './map_scale.ts';
import { straightRuns } from './straight_runs.ts';

const boxes = fc
  .record({
    west: fc.double({ min: 75, max: 130, noNaN: true }),
    south: fc.double({ min: 18, max: 53, noNaN: true }),
    wide: fc.double({ min: 0.0005, max: 0.05, noNaN: true }),
    high: fc.double({ min: 0.0005, max: 0.05, noNaN: true }),
  })
  .map(({ west, south, wide, high }): Bounds => [west, south, west + wide, south + high]);
const FRAME = { x: 12, y: 33, width: 186, height: 180 };

it('is true to its scale in both directions, and shows the whole area with room around it', () => {
  fc.assert(
    fc.property(boxes, (bounds) => {
      const { at, scale } = fitMap(bounds, FRAME, 8);
      const [west, south, east, north] = bounds;
      const middle = (south + north) / 2;
      const [[ax], [bx]] = [at([west, middle]), at([east, middle])];
      const [[, ay], [, by]] = [at([west, south]), at([west, north])];
      expect(((bx - ax) * scale) / 1000 / edgeMetres(west, middle, east, middle)).toBeCloseTo(1, 4);
      expect(((ay - by) * scale) / 1000 / edgeMetres(west, south, west, north)).toBeCloseTo(1, 4);
      for (const [x, y] of [at([west, south]), at([east, north])]) {
        expect(x).toBeGreaterThanOrEqual(FRAME.x + 8 - 1e-6);
        expect(x).toBeLessThanOrEqual(FRAME.x + FRAME.width - 8 + 1e-6);
        expect(y).toBeGreaterThanOrEqual(FRAME.y + 8 - 1e-6);
        expect(y).toBeLessThanOrEqual(FRAME.y + FRAME.height - 8 + 1e-6);
      }
      expect(scale % 500).toBe(0);
    }),
  );
});

it('gives a scale bar of a round length that fits', () => {
  for (const scale of [500, 1500, 2000, 7500, 10_000, 250_000]) {
    const metres = barMetres(scale, 45);
    const millimetres = (metres * 1000) / scale;
    expect(millimetres).toBeLessThanOrEqual(45);
    expect(millimetres).toBeGreaterThan(45 / 2.6);
    expect([1, 2, 5]).toContain(metres / 10 ** Math.floor(Math.log10(metres)));
  }
});

it('finds straight stretches, longest first, along which text stands upright', () => {
  const runs = straightRuns([
    [0, 0],
    [10, 0.5],
    [20, 0],
    [20, 60],
  ]);
  expect(runs.map(({ length }) => Math.round(length))).toEqual([60, 20]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
        minLength: 2,
        maxLength: 9,
      }),
      (line) => {
        for (const { turn } of straightRuns(line)) {
          expect(turn).toBeGreaterThan(-90);
          expect(turn).toBeLessThanOrEqual(90);
        }
      },
    ),
  );
});
