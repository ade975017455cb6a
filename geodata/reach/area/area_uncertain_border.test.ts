import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../place.ts';
import { at } from '../testing/random_ground.ts';
import { uncertainBorder } from './area_uncertain_border.ts';

type Corner = readonly [east: number, north: number];

/** Polygons of rings of corners in metres; a hole winds the other way. */
function area(...polygons: (readonly (readonly Corner[])[])[]): MultiPolygon {
  const ring = (corners: readonly Corner[]) => [...corners, corners[0]!].map((corner) => [...at(...corner)]);
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(ring)) };
}

const square = (west: number, south: number, side: number): Corner[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
];

/** Metres east and north, rounded to half metres. */
function metresOf([longitude, latitude]: Position): Corner {
  const [zeroX, zeroY] = at(0, 0);
  const half = (metres: number) => Math.round(2 * metres) / 2;
  return [half((longitude! - zeroX) * 94_467), half((latitude! - zeroY) * 110_896)];
}

const stretches = (drawn: MultiPolygon, data: MultiPolygon | undefined) =>
  uncertainBorder(drawn, data).coordinates.map((line) =>
    line.map((position) => metresOf(position as [number, number])),
  );

describe('the uncertain border of an area', () => {
  const data = area([square(0, 0, 1000)]);

  it('is none where the data is not said to end, or ends far away', () => {
    expect(stretches(area([square(400, 400, 200)]), undefined)).toEqual([]);
    expect(stretches(area([square(400, 400, 200)]), data)).toEqual([]);
    expect(stretches(area([square(70, 70, 860)]), data)).toEqual([]);
  });

  it('is the stretch within 60 m of where the data ends and beyond it, to 10 m', () => {
    const found = stretches(area([square(700, 400, 500)]), data);
    expect(found).toHaveLength(1);
    const [first, last] = [found[0]![0]!, found[0]!.at(-1)!];
    expect(first[1]).toBe(400);
    expect(first[0]).toBeGreaterThanOrEqual(940);
    expect(first[0]).toBeLessThanOrEqual(950);
    expect(last[1]).toBe(900);
    expect(last[0]).toBeGreaterThanOrEqual(940);
    expect(last[0]).toBeLessThanOrEqual(950);
    expect(found[0]!.some(([east]) => east === 1200)).toBe(true);
  });

  it('is all of a ring outside, closed, also far outside and in a hole of the data', () => {
    for (const ring of [square(5000, 100, 100), square(1020, 500, 200)]) {
      const found = stretches(area([ring]), data);
      expect([found.length, found[0]![0], found[0]!.at(-1)]).toEqual([1, ring[0], ring[0]]);
    }
    const pierced = area([square(0, 0, 4000), [...square(1000, 1000, 2000)].reverse()]);
    expect(stretches(area([square(1900, 1900, 100)]), pierced)).toHaveLength(1);
    expect(stretches(area([square(300, 300, 100)]), pierced)).toHaveLength(0);
  });

  it('takes each ring and each stretch for itself, whichever point of the ring comes first', () => {
    const ring = square(100, -100, 1200);
    const whole = stretches(area([ring]), data);
    const turned = stretches(area([[...ring.slice(2), ...ring.slice(0, 2)]]), data);
    // Certain is only what of its western side lies 60 m within.
    expect([whole.length, turned.length]).toEqual([1, 1]);
    expect(turned[0]).toEqual(whole[0]);
    expect(stretches(area([square(-100, 300, 100), square(400, 400, 100), square(990, 0, 9)]), data)).toHaveLength(2);
  });
});
