import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapRegion } from './map_stage_props.ts';
import { tierOf, tierZooms } from './tiers.ts';

/** `across` × `across` squares that fill a box of `side` degrees at the equator. */
function squares(level: number, across: number, side: number): MapRegion[] {
  const step = side / across;
  return Array.from({ length: across * across }, (_, i) => {
    const west = (i % across) * step;
    const south = Math.floor(i / across) * step;
    const ring = [
      [west, south],
      [west + step, south],
      [west + step, south + step],
      [west, south + step],
      [west, south],
    ];
    return {
      code: `${level}-${i}`,
      level,
      name: { zh: '网格', en: null },
      outline: { type: 'Polygon', coordinates: [ring] },
      labelPosition: [west + step / 2, south + step / 2],
    };
  });
}

test('The grid is the lowest tier, the level above it the middle one, whatever lies above the highest', () => {
  expect([1, 2, 3].map((level) => tierOf(level, 3))).toEqual([0, 1, 2]);
  expect([1, 2, 3, 4].map((level) => tierOf(level, 4))).toEqual([0, 0, 1, 2]);
  expect(tierOf(1, 1)).toBe(2);
});

test('Levels come in from large to small, and halving the ground brings the grids in one zoom later', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 2, noNaN: true }), (side) => {
      const place = (size: number) => [...squares(1, 2, size), ...squares(2, 6, size), ...squares(3, 12, size)];
      const [first, second, third] = tierZooms(place(side));
      expect(first).toBe(0);
      expect(second).toBeLessThan(third);
      expect(tierZooms(place(side / 2))[2]).toBeCloseTo(third + 1, 1);
    }),
  );
});

test('A place with grids alone shows them at every zoom', () => {
  expect(tierZooms(squares(1, 10, 0.1))).toEqual([0, 0, 0]);
});

test('A place without regions has nothing to bring in', () => {
  expect(tierZooms([])).toEqual([0, 0, 0]);
});
