import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorX, mercatorY, WORLD_PIXELS } from '../mercator.ts';
import { HomeMarks } from './home_marks.ts';
import { nearestHome } from './nearest_home.ts';

const coordinate = fc.integer({ min: 0, max: 200 }).map((step) => step * 1e-5);

test('The home under a pointer is that of least distance on the screen, and none beyond its reach or out of sight', () => {
  const homes = fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 3 })), { maxLength: 12 });
  fc.assert(
    fc.property(homes, coordinate, coordinate, fc.constantFrom(12, 16), (placed, east, north, zoom) => {
      const marks = new HomeMarks(
        Float64Array.from(placed.flatMap(([x, y]) => [118 + x, 32 + y])),
        new Uint32Array(placed.length).fill(9),
      );
      marks.update({ homes: null, states: Uint8Array.from(placed, ([, , state]) => state) });
      const pointer = [118 + east, 32 + north] as const;
      const world = WORLD_PIXELS * 2 ** zoom;
      const pixels = placed.map(([x, y, state]) => {
        if (zoom < 13.5 && state < 2) return Infinity;
        const dx = (mercatorX(118 + x) - mercatorX(pointer[0])) * world;
        const dy = (mercatorY(32 + y) - mercatorY(pointer[1])) * world;
        return Math.hypot(dx, dy);
      });
      const least = Math.min(Infinity, ...pixels);
      fc.pre(Math.abs(least - 9) > 0.05);
      const found = nearestHome(marks, pointer, zoom, 9);
      if (least > 9) expect(found).toBeNull();
      else expect(pixels[found!]).toBeLessThan(least + 0.05);
    }),
  );
});
