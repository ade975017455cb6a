import { cellSides, type HeatGrid, latitudeOf, longitudeOf } from './heat_grid.ts';

/**
 * Counts on the wire: for each cell that holds any, in rows from the north-west, how many empty cells it comes after and its
 * count. [3, 7, 0, 2] is 7 cases in the fourth cell and 2 in the fifth.
 */
export function packCells(counts: Int32Array): number[] {
  const packed: number[] = [];
  let empty = 0;
  for (const count of counts) {
    if (count === 0) {
      empty++;
      continue;
    }
    packed.push(empty, count);
    empty = 0;
  }
  return packed;
}

/**
 * Counts of all cells of a grid, row by row from the north-west.
 * @throws RangeError where there are more cells than the grid has.
 */
export function unpackCells(packed: readonly number[], { columns, rows }: HeatGrid): Int32Array {
  const counts = new Int32Array(columns * rows);
  let at = 0;
  for (let i = 0; i + 1 < packed.length; i += 2) {
    at += packed[i]!;
    if (at >= counts.length) throw new RangeError(`Unexpected cell ${at} of ${counts.length}.`);
    counts[at++] = packed[i + 1]!;
  }
  return counts;
}

/** What a map draws: middles and counts of cells that hold any, and the sides of a cell in degrees. */
export interface PlacedCells {
  /** Longitude, latitude, count, longitude, latitude, count … */
  readonly cells: Float64Array;
  readonly cellLongitude: number;
  readonly cellLatitude: number;
}

/** Counts of a grid, or anything else of each cell, where they lie on the ground. */
export function placeCells(grid: HeatGrid, counts: ArrayLike<number>): PlacedCells {
  const { level, column, row, columns } = grid;
  const cells: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] === 0) continue;
    const longitude = longitudeOf(level, column + (i % columns) + 0.5);
    const latitude = latitudeOf(level, row + Math.floor(i / columns) + 0.5);
    cells.push(longitude, latitude, counts[i]!);
  }
  return { cells: Float64Array.from(cells), ...cellSides(grid) };
}

/** The answer of `Jurisdiction.heat` as a map draws it; without a grid, no cells. */
export function placedHeat({ grid, counts }: { grid: HeatGrid | null; counts: readonly number[] }): PlacedCells {
  if (grid === null) return { cells: new Float64Array(), cellLongitude: 1, cellLatitude: 1 };
  return placeCells(grid, unpackCells(counts, grid));
}
