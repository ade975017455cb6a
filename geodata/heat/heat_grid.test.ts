import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../place.ts';
import { blockOf, blocksUnder, cellInBlock } from './heat_blocks.ts';
import {
  cellKm2,
  cellSides,
  coarserGrid,
  columnOf,
  heatGrid,
  latitudeOf,
  longitudeOf,
  MAX_CELLS,
  rowOf,
} from './heat_grid.ts';

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const bounds = fc
  .tuple(degrees(180), degrees(85), degrees(180), degrees(85))
  .map(([a, b, c, d]): Bounds => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]);
const zooms = fc.double({ min: -5, max: 30, noNaN: true });

describe('the grid of the heat', () => {
  it('never has more cells than the limit, and holds every position of the box that lies in the place', () => {
    fc.assert(
      fc.property(bounds, bounds, zooms, degrees(180), degrees(85), (box, place, zoom, longitude, latitude) => {
        const grid = heatGrid(box, zoom, place);
        const isInside = [box, place].every(
          ([west, south, east, north]) =>
            west <= longitude && longitude <= east && south <= latitude && latitude <= north,
        );
        if (grid === null) {
          expect(isInside).toBe(false);
          return;
        }
        const { level, column, row, columns, rows } = grid;
        expect(columns * rows).toBeLessThanOrEqual(MAX_CELLS);
        if (!isInside) return;
        expect((columnOf(longitude) >> level) - column).toBeGreaterThanOrEqual(0);
        expect((columnOf(longitude) >> level) - column).toBeLessThan(columns);
        expect((rowOf(latitude) >> level) - row).toBeGreaterThanOrEqual(0);
        expect((rowOf(latitude) >> level) - row).toBeLessThan(rows);
      }),
    );
  });

  it('keeps its cells while the view is panned at one zoom', () => {
    const place: Bounds = [97, 39, 98, 40];
    const first = heatGrid([97.1, 39.1, 97.2, 39.2], 13.2, place)!;
    const second = heatGrid([97.15, 39.12, 97.25, 39.22], 13.7, place)!;
    expect(second.level).toBe(first.level);
    expect(cellSides(second).cellLongitude).toBe(cellSides(first).cellLongitude);
  });

  it('is none where the view misses the place', () => {
    expect(heatGrid([0, 0, 1, 1], 12, [97, 39, 98, 40])).toBeNull();
  });

  it('has cells that are square on the ground, and of the area that it says', () => {
    const { cellLongitude, cellLatitude } = cellSides(heatGrid([97.1, 39.1, 97.2, 39.2], 13, [97, 39, 98, 40])!);
    const middle = Math.cos((39.15 * Math.PI) / 180);
    expect(cellLatitude / (cellLongitude * middle)).toBeCloseTo(1, 3);
    const grid = heatGrid([97, 39, 98, 40], 9, [97, 39, 98, 40])!;
    const side =
      (longitudeOf(grid.level, 1) + 180) * 111.195_08 * Math.cos((latitudeOf(grid.level, grid.row) * Math.PI) / 180);
    expect(cellKm2(grid.level, grid.row) / side ** 2).toBeCloseTo(1, 2);
  });

  it('puts the middle and the edges of a cell into that cell', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 21 - 1),
        fc.nat(2 ** 21 - 1),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (x, y, part) => {
          expect(columnOf(longitudeOf(0, x + part))).toBe(x);
          expect(rowOf(latitudeOf(0, y + part))).toBe(y);
        },
      ),
    );
  });
});

describe('blocks under a grid', () => {
  it('place every finest cell of the grid into the cell of the grid that holds it, and no other', () => {
    fc.assert(
      fc.property(bounds, zooms, fc.nat(), fc.nat(), fc.nat(), (box, zoom, a, b, coarser) => {
        const small: Bounds = [box[0], box[1], Math.min(box[2], box[0] + 3), Math.min(box[3], box[1] + 3)];
        let grid = heatGrid(small, zoom, small)!;
        for (let i = 0; i < coarser % 3; i++) grid = coarserGrid(grid);
        const { level, column, row, columns, rows } = grid;
        const { kept, blocks, placesOf } = blocksUnder(grid);
        expect(new Set(blocks).size).toBe(blocks.length);
        const x = (column + (a % (columns + 2)) - 1) * 2 ** level + (a % 2 ** level);
        const y = (row + (b % (rows + 2)) - 1) * 2 ** level + (b % 2 ** level);
        if (x < 0 || y < 0 || x >= 2 ** 21 || y >= 2 ** 21) return;
        const block = blockOf(kept, x, y);
        const isInside =
          a % (columns + 2) > 0 && a % (columns + 2) <= columns && b % (rows + 2) > 0 && b % (rows + 2) <= rows;
        if (isInside) expect(blocks).toContain(block);
        const place = placesOf(block)[cellInBlock(kept, x, y)];
        expect(place).toBe(isInside ? ((y >> level) - row) * columns + (x >> level) - column : -1);
      }),
    );
  });
});
