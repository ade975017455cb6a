import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOfBounds } from './view_of_bounds.ts';

/** Web Mercator pixels of a zoom. */
const pixels = (longitude: number, latitude: number, zoom: number) => {
  const world = 512 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: (world * (longitude + 180)) / 360,
    y: world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
};

describe('the view of a draft', () => {
  it('shows any draft of a city whole, and no smaller than it must unless it is a few houses', () => {
    const box = fc.record({
      west: fc.double({ min: 75, max: 130, noNaN: true }),
      south: fc.double({ min: 18, max: 50, noNaN: true }),
      wide: fc.double({ min: 0.002, max: 0.3, noNaN: true }),
      high: fc.double({ min: 0.002, max: 0.3, noNaN: true }),
    });
    const room = fc.record({ width: fc.integer({ min: 300, max: 3000 }), height: fc.integer({ min: 300, max: 2000 }) });
    fc.assert(
      fc.property(box, room, ({ west, south, wide, high }, { width, height }) => {
        const [east, north] = [west + wide, south + high];
        const { zoom } = viewOfBounds({ west, south, east, north }, { width, height });
        const [a, b] = [pixels(west, north, zoom), pixels(east, south, zoom)];
        expect(b.x - a.x).toBeLessThanOrEqual(width);
        expect(b.y - a.y).toBeLessThanOrEqual(height);
        const filled = Math.max((b.x - a.x) / (width - 48), (b.y - a.y) / (height - 48));
        expect(zoom === 17.5 || filled > 0.98).toBe(true);
      }),
    );
  });
});
