import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellKm2, coarserGrid, type HeatGrid } from '../../../geodata/heat/heat_grid.ts';
import { HeatSurface } from './heat_surface.ts';

/** Around 38° north, at any level that a screen asks for. */
const grids: fc.Arbitrary<HeatGrid> = fc
  .record({
    level: fc.integer({ min: 0, max: 7 }),
    columns: fc.integer({ min: 1, max: 12 }),
    rows: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ level, ...sides }) => ({ level, column: 1_635_000 >> level, row: 818_000 >> level, ...sides }));

/** Cases under a surface: its densities times the areas of its pixels, which are as good as equal here. */
function sum(surface: HeatSurface, densities: Float32Array): number {
  const { west, north, east, south } = surface.bounds;
  const middle = ((north + south) / 2) * 2 ** 21;
  const km2 = cellKm2(0, Math.floor(middle)) * (east - west) * (south - north) * 2 ** 42;
  return (densities.reduce((total, each) => total + each, 0) * km2) / densities.length;
}

test('No case is lost or made by smoothing, and fewer than before count as fewer', () => {
  fc.assert(
    fc.property(
      grids,
      fc.array(fc.integer({ min: -20, max: 50 }), { minLength: 144, maxLength: 144 }),
      (grid, drawn) => {
        const counts = Int32Array.from(drawn.slice(0, grid.columns * grid.rows));
        const surface = new HeatSurface(grid);
        const total = counts.reduce((all, count) => all + count, 0);
        const most = counts.reduce((all, count) => all + Math.abs(count), 0);
        expect(Math.abs(sum(surface, surface.densities(grid, counts)) - total)).toBeLessThan(0.01 * most + 0.01);
      },
    ),
    { numRuns: 30 },
  );
});

test('Counts of some places give the very picture of all cells', () => {
  fc.assert(
    fc.property(grids, fc.array(fc.nat({ max: 3 }), { minLength: 144, maxLength: 144 }), (grid, drawn) => {
      const counts = Int32Array.from(drawn.slice(0, grid.columns * grid.rows));
      const places = Int32Array.from([...counts.keys()].filter((cell) => counts[cell] !== 0));
      const surface = new HeatSurface(grid);
      const some = surface.densities(
        grid,
        places.map((cell) => counts[cell]!),
        places,
      );
      expect(Buffer.compare(Buffer.from(some.buffer), Buffer.from(surface.densities(grid, counts).buffer))).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('A case is hottest where it lies, whichever cells it was counted in', () => {
  let grid: HeatGrid = { level: 0, column: 1_635_000, row: 818_000, columns: 64, rows: 64 };
  for (let level = 0; level < 4; level++) {
    const cell = (grid.rows >> 1) * grid.columns + (grid.columns >> 1);
    const surface = new HeatSurface(grid);
    const densities = surface.densities(grid, Int32Array.of(1), Int32Array.of(cell));
    const hottest = densities.indexOf(Math.max(...densities));
    const { west, north, east, south } = surface.bounds;
    const x = west + (((hottest % surface.columns) + 0.5) / surface.columns) * (east - west);
    const y = north + ((Math.floor(hottest / surface.columns) + 0.5) / surface.rows) * (south - north);
    const side = 2 ** Math.max(grid.level, 2) / 2 ** 21;
    expect(Math.abs(x - ((grid.column + (grid.columns >> 1) + 0.5) * 2 ** grid.level) / 2 ** 21)).toBeLessThanOrEqual(
      side,
    );
    expect(Math.abs(y - ((grid.row + (grid.rows >> 1) + 0.5) * 2 ** grid.level) / 2 ** 21)).toBeLessThanOrEqual(side);
    grid = coarserGrid(grid);
  }
});
