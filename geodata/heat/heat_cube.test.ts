import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCells, placedHeat, unpackCells } from './heat_answer.ts';
import { HeatCube, packCube } from './heat_cube.ts';
import { latitudeOf, longitudeOf } from './heat_grid.ts';

const grid = { level: 4, column: 100_000, row: 50_000, columns: 5, rows: 3 };
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const cubes = fc.integer({ min: 1, max: 20 }).chain((steps) =>
  fc.record({
    steps: fc.constant(steps),
    counts: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 2, arbitrary: fc.nat(9) },
        { weight: 1, arbitrary: fc.nat(10_000_000) },
      ),
      {
        minLength: steps * 15,
        maxLength: steps * 15,
      },
    ),
  }),
);

function cubeOf(counts: readonly number[], steps: number): HeatCube {
  const packed = base64(packCube(Int32Array.from(counts), 15, steps));
  return HeatCube.from({ grid, from: '2026-01-01T00:00:00+08:00', stepMinutes: 60, steps, packed })!;
}

describe('a cube of heat', () => {
  it('gives for any steps the counts that went into it', () => {
    fc.assert(
      fc.property(cubes, fc.nat(), fc.nat(), ({ counts, steps }, a, b) => {
        const cube = cubeOf(counts, steps);
        const [from, to] = [a % (steps + 1), b % (steps + 1)].sort((x, y) => x - y) as [number, number];
        const expected = new Int32Array(15);
        for (let step = from; step < to; step++)
          for (let cell = 0; cell < 15; cell++) expected[cell]! += counts[step * 15 + cell]!;
        const given = new Int32Array(15);
        cube.counts(from, to).forEach((count, i) => {
          given[cube.places[i]!] = count;
        });
        expect(given).toEqual(expected);
        expect(cube.cells(from, to).length / 3).toBe(expected.filter((count) => count > 0).length);
      }),
    );
  });

  it('says where its cells lie and which step holds a moment', () => {
    const counts = new Array<number>(30).fill(0);
    counts[15 + 7] = 3;
    const cube = cubeOf(counts, 2);
    expect([...cube.cells(0, 2)]).toEqual([longitudeOf(4, 100_002.5), latitudeOf(4, 50_001.5), 3]);
    expect(cube.stepAt(Date.parse('2026-01-01T01:30:00+08:00'))).toBe(1);
    expect(cube.stepAt(0)).toBe(0);
    expect(cube.stepAt(Date.parse('2027-01-01'))).toBe(2);
  });

  it('refuses steps that it does not have, and an answer that does not fit its grid', () => {
    const cube = cubeOf(new Array<number>(15).fill(1), 1);
    for (const [from, to] of [
      [-1, 0],
      [1, 0],
      [0, 2],
    ] as const)
      expect(() => cube.counts(from, to)).toThrow(RangeError);
    const packed = base64(packCube(new Int32Array(30).fill(1), 15, 2));
    expect(() => HeatCube.from({ grid, from: new Date(), stepMinutes: 60, steps: 1, packed })).toThrow(RangeError);
  });

  it('is none where the box missed the place', () => {
    expect(HeatCube.from({ grid: null, from: new Date(), stepMinutes: 60, steps: 1, packed: '' })).toBeNull();
  });

  it('moves a slider over 4,096 cells and 366 steps far more often than the eye can see', () => {
    const [cells, steps] = [4096, 366];
    const large = { level: 4, column: 100_000, row: 50_000, columns: 64, rows: 64 };
    const packed = packCube(new Int32Array(cells * steps).fill(1), cells, steps);
    const cube = HeatCube.from({
      grid: large,
      from: new Date(0),
      stepMinutes: 1440,
      steps,
      packed: Buffer.from(packed).toString('base64'),
    })!;
    const started = performance.now();
    let total = 0;
    for (let step = 0; step + 7 <= steps; step++) total += cube.cells(step, step + 7).length;
    const perSecond = (steps - 6) / ((performance.now() - started) / 1000);
    console.log(`  ${Math.round(perSecond)} steps a second over ${cells} cells × ${steps} steps`);
    expect(total).toBe((steps - 6) * cells * 3);
    expect(perSecond).toBeGreaterThan(300);
  });
});

describe('cells of an answer', () => {
  it('are the same after they were packed and unpacked', () => {
    const counts = fc.array(fc.oneof(fc.constant(0), fc.nat(1000)), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(counts, (counts) => {
        expect([...unpackCells(packCells(Int32Array.from(counts)), grid)]).toEqual(counts);
      }),
    );
  });

  it('lie at the middles of the cells that hold any, and nowhere without a grid', () => {
    const { cells } = placedHeat({ grid, counts: [6, 9] });
    expect([...cells]).toEqual([longitudeOf(4, 100_001.5), latitudeOf(4, 50_001.5), 9]);
    expect(placedHeat({ grid: null, counts: [] }).cells).toHaveLength(0);
  });

  it('cannot be more than the grid has', () => {
    expect(() => unpackCells([15, 1], grid)).toThrow(RangeError);
  });
});
