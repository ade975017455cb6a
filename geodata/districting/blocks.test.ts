import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Position } from '../place.ts';
import { blocksOf } from './blocks.ts';
import { STEPS_PER_DEGREE } from './lattice.ts';
import { polygonAreaM2 } from './measure.ts';
import { coverageFaults, isInside, latticePolygonArea } from './test_coverage.ts';

const EVERY_FACE = { minimumAreaM2: 0, minimumWidthM: 0 };
const ORIGIN = { x: 970_000_000, y: 400_000_000 };

const at = (x: number, y: number): [number, number] => [
  (ORIGIN.x + x) / STEPS_PER_DEGREE,
  (ORIGIN.y + y) / STEPS_PER_DEGREE,
];

function square(west: number, south: number, east: number, north: number): [number, number][] {
  return [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)];
}

const frameOf = (...rings: [number, number][][]): Polygon => ({ type: 'Polygon', coordinates: rings });

const linesWithin = (low: number, high: number) =>
  fc.array(
    fc.array(
      fc.tuple(fc.integer({ min: low, max: high }), fc.integer({ min: low, max: high })).map(([x, y]) => at(x, y)),
      { minLength: 2, maxLength: 5 },
    ),
    { maxLength: 14 },
  );

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('blocksOf', () => {
  // On a lattice of a few steps every rounding matters: lines overlap, touch and collapse all the time.
  it.each([12, 60, 1000])('cuts a square of %i lattice steps into a clean coverage of its area', (size) => {
    fc.assert(
      fc.property(linesWithin(-size / 4, size * 1.25), (lines) => {
        const blocks = blocksOf(lines, frameOf(square(0, 0, size, size)), EVERY_FACE);
        expect(coverageFaults(blocks.map(({ outline }) => outline))).toEqual([]);
        expect(total(blocks.map(({ outline }) => latticePolygonArea(outline)))).toBe(size * size);
      }),
      { numRuns: 300 },
    );
  });

  it('covers a slanted frame with a hole, and nothing outside', () => {
    const frame = frameOf(
      [at(0, 0), at(900, 170), at(760, 930), at(-80, 640), at(0, 0)],
      [at(300, 300), at(340, 610), at(600, 420), at(300, 300)],
    );
    fc.assert(
      fc.property(linesWithin(-200, 1100), (lines) => {
        const blocks = blocksOf(lines, frame, EVERY_FACE);
        expect(coverageFaults(blocks.map(({ outline }) => outline))).toEqual([]);
        // Frame edges may be bent by one step where lines meet them.
        const area = total(blocks.map(({ outline }) => latticePolygonArea(outline)));
        expect(Math.abs(area - Math.abs(latticePolygonArea(frame)))).toBeLessThan(5000);
        expect(blocks.some(({ outline }) => isInside(outline, ...at(420, 430)))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('puts every point of the frame in exactly one block', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })));
    fc.assert(
      fc.property(linesWithin(0, 1000), points, (lines, samples) => {
        const blocks = blocksOf(lines, frameOf(square(0, 0, 1000, 1000)), EVERY_FACE);
        for (const [x, y] of samples) {
          // Off the lattice by thirds, so that no sample lies on an axis-parallel edge; slanted ones are hit by 1e-9.
          const holders = blocks.filter(({ outline }) => isInside(outline, ...at(x + 1 / 3, y + 0.271)));
          expect(holders.length).toBe(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a clean coverage of the whole area when slivers are merged', () => {
    fc.assert(
      fc.property(linesWithin(-100, 1100), (lines) => {
        const frame = frameOf(square(0, 0, 1000, 1000));
        const blocks = blocksOf(lines, frame, { minimumAreaM2: 8, minimumWidthM: 1 });
        expect(coverageFaults(blocks.map(({ outline }) => outline))).toEqual([]);
        expect(total(blocks.map(({ outline }) => latticePolygonArea(outline)))).toBe(1e6);
        if (blocks.length > 1) expect(Math.min(...blocks.map(({ areaM2 }) => areaM2))).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 150 },
    );
  });

  it('lets neighbours know each other by the metres they share', () => {
    fc.assert(
      fc.property(linesWithin(0, 1000), (lines) => {
        const blocks = blocksOf(lines, frameOf(square(0, 0, 1000, 1000)), EVERY_FACE);
        const edges = blocks.map(({ outline }) => new Set(outline.coordinates.flatMap(edgesOf)));
        blocks.forEach(({ neighbours }, block) => {
          const sharing = edges.flatMap((others, other) =>
            other !== block && [...others].some((edge) => edges[block]!.has(reversed(edge))) ? [other] : [],
          );
          expect(neighbours.map((neighbour) => neighbour.block)).toEqual(sharing);
          for (const { block: other, sharedMetres } of neighbours) {
            expect(sharedMetres).toBeGreaterThan(0);
            const back = blocks[other]!.neighbours.find((neighbour) => neighbour.block === block);
            expect(back!.sharedMetres).toBeCloseTo(sharedMetres, 9);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('makes four blocks of a crossing, with the areas and shared lengths that they have', () => {
    const size = 20_000;
    const blocks = blocksOf(
      [
        [at(-500, size / 2), at(size + 500, size / 2)],
        [at(size / 2, -500), at(size / 2, size + 500)],
      ],
      frameOf(square(0, 0, size, size)),
      { strengths: [1, 0] },
    );
    expect(blocks.length).toBe(4);
    expect(total(blocks.map(({ areaM2 }) => areaM2))).toBeCloseTo(polygonAreaM2(frameOf(square(0, 0, size, size))), 3);
    for (const { neighbours } of blocks) {
      const across = neighbours.find(({ strength }) => strength === 1)!;
      const beside = neighbours.find(({ strength }) => strength === 0)!;
      expect(across.sharedMetres).toBeCloseTo(85.39, 1);
      expect(beside.sharedMetres).toBeCloseTo(111.04, 1);
    }
  });

  it('leaves dead ends, loose lines and lollipops out of the outlines', () => {
    const blocks = blocksOf(
      [
        [at(0, 50_000), at(40_000, 50_000)],
        [at(20_000, 20_000), at(30_000, 30_000)],
      ],
      frameOf(square(0, 0, 100_000, 100_000)),
    );
    expect(blocks.length).toBe(1);
    expect(blocks[0]!.outline.coordinates.length).toBe(1);
  });

  it('makes a loop at the end of a lane an island: a hole in the block around it, and its neighbour', () => {
    const blocks = blocksOf(
      [[at(0, 50_000), at(40_000, 50_000)], square(40_000, 40_000, 60_000, 60_000)],
      frameOf(square(0, 0, 100_000, 100_000)),
    );
    expect(blocks.map(({ outline }) => outline.coordinates.length).sort()).toEqual([1, 2]);
    expect(blocks.map(({ neighbours }) => neighbours.map(({ block }) => block))).toEqual([[1], [0]]);
    expect(coverageFaults(blocks.map(({ outline }) => outline))).toEqual([]);
  });

  it('makes a loop that touches the frame in one point a hole that touches the shell, not a ring that touches itself', () => {
    const blocks = blocksOf(
      [[at(0, 50_000), at(30_000, 30_000), at(30_000, 70_000), at(0, 50_000)]],
      frameOf(square(0, 0, 100_000, 100_000)),
    );
    expect(blocks.map(({ outline }) => outline.coordinates.length).sort()).toEqual([1, 2]);
    expect(coverageFaults(blocks.map(({ outline }) => outline))).toEqual([]);
  });

  it('gives a median between two carriageways to the block beside it', () => {
    const lines: Position[][] = [50_000, 50_200].map((y) => [at(-1, y), at(100_001, y)]);
    const blocks = blocksOf(lines, frameOf(square(0, 0, 100_000, 100_000)));
    expect(blocks.length).toBe(2);
  });

  it('takes the whole frame as one block where there are no lines', () => {
    const frame = frameOf(square(0, 0, 1000, 1000));
    const [block, ...others] = blocksOf([], frame);
    expect(others).toEqual([]);
    expect(block).toEqual({ outline: frame, areaM2: polygonAreaM2(frame), neighbours: [] });
  });

  it('refuses positions that are no numbers, an empty frame and one of several degrees, with the value', () => {
    const frame = frameOf(square(0, 0, 1000, 1000));
    expect(() => blocksOf([[at(0, 0), [Number.NaN, 40]]], frame)).toThrow('Line 0 has a position (NaN, 40)');
    expect(() => blocksOf([], frameOf([]))).toThrow('The outline has no position.');
    expect(() => blocksOf([], frameOf(square(0, 0, 1000, 0)))).toThrow('The outline has no area.');
    expect(() => blocksOf([], frameOf(square(0, 0, 1, 40_000_000)))).toThrow('spans 0.00 × 4.00 degrees');
  });
});

function edgesOf(ring: readonly (readonly number[])[]): string[] {
  return ring.slice(1).map((position, i) => `${ring[i]!.join()} ${position.join()}`);
}

function reversed(edge: string): string {
  return edge.split(' ').reverse().join(' ');
}
