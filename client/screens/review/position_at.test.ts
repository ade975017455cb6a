import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionAt } from './position_at.ts';

/** A flat map of so many pixels to the world, its view in the middle of 800 × 600, drawn by the projection's own formula. */
function flatMap(longitude: number, latitude: number, zoom: number) {
  const world = 512 * 2 ** zoom;
  const x = (degrees: number) => ((degrees + 180) / 360) * world;
  const y = (degrees: number) => {
    const sine = Math.sin((degrees * Math.PI) / 180);
    return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world;
  };
  return {
    view: () => ({ longitude, latitude, zoom }),
    project: ([toLongitude, toLatitude]: readonly [number, number]) => ({
      x: 400 + x(toLongitude) - x(longitude),
      y: 300 + y(toLatitude) - y(latitude),
    }),
  };
}

it('finds the position that is drawn at the point', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: 10, max: 19, noNaN: true }),
      fc.double({ min: -0.01, max: 0.01, noNaN: true }),
      fc.double({ min: -0.01, max: 0.01, noNaN: true }),
      (longitude, latitude, zoom, east, north) => {
        const map = flatMap(longitude, latitude, zoom);
        const [x, y] = positionAt(map, map.project([longitude + east, latitude + north]));
        expect(x).toBeCloseTo(longitude + east, 7);
        expect(y).toBeCloseTo(latitude + north, 7);
      },
    ),
  );
});
