import { describe, expect, it } from 'vitest';
import { Lattice } from '../districting/lattice.ts';
import { faceWidth, isThinner } from './face_width.ts';
import { metricPlane } from './metric_plane.ts';
import { nodeFaces } from './noded_faces.ts';
import { quantiseRings } from './quantise_rings.ts';
import { box, polygon } from './testing/square_town.ts';

function widthOf(outline: ReturnType<typeof box>) {
  const lattice = Lattice.around([outline]);
  const faces = nodeFaces(quantiseRings([outline], lattice).rings, lattice);
  const plane = metricPlane(lattice);
  return {
    thinner: (metres: number) => isThinner(faces, 0, plane, metres),
    width: faceWidth(faces, 0, plane),
  };
}

describe('the width of a face', () => {
  it.each([0.5, 2, 30, 900])('of a strip of 4 km by %s m is its short side', (side) => {
    const strip = widthOf(box(0, 0, 4000, side));
    expect(strip.width / side).toBeCloseTo(1, 0.9);
    expect(strip.thinner(side * 1.2)).toBe(true);
    expect(strip.thinner(side * 0.85)).toBe(false);
  });

  it('of a room at the end of a long passage is that of the room', () => {
    const passage = polygon([
      [0, 0],
      [2000, 0],
      [2000, -10],
      [2020, -10],
      [2020, 10],
      [2000, 10],
      [2000, 0.5],
      [0, 0.5],
    ]);
    expect(widthOf(passage).width).toBeGreaterThan(18);
    expect(widthOf(passage).width).toBeLessThan(22);
  });

  it('of a comb of slivers near the width asked for is found soon, or it is taken for wide', () => {
    const teeth = Array.from({ length: 500 }, (_, i): [number, number] => [2 * i, i % 2 === 0 ? 10 : 3000]);
    const began = performance.now();
    widthOf(polygon([[0, 0], ...teeth, [1000, 0]])).thinner(1);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
