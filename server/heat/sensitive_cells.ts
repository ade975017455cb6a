import { coarserGrid, columnOf, type HeatGrid, rowOf } from '../../geodata/heat/heat_grid.ts';
import type { Bounds } from '../../geodata/place.ts';

/** Sides of about 120 m: of a case of a sensitive kind no smaller cell tells, as no map shows it nearer. */
export const SENSITIVE_LEVEL = 3;
const HALF = 2 ** (SENSITIVE_LEVEL - 1);

/** The finest cells of a place, to count in which of them a coarse one lies. */
export interface PlaceCells {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export function placeCells([west, south, east, north]: Bounds): PlaceCells {
  return {
    firstColumn: columnOf(west),
    lastColumn: columnOf(east),
    firstRow: rowOf(north),
    lastRow: rowOf(south),
  };
}

/** The grid of the sensitive level that holds all of a finer one. */
export function sensitiveGrid(grid: HeatGrid): HeatGrid {
  let coarse = grid;
  while (coarse.level < SENSITIVE_LEVEL) coarse = coarserGrid(coarse);
  return coarse;
}

/**
 * Adds counts of the sensitive level to those of a finer grid, each in the cell that holds the middle of its own, or where that
 * lies outside of the place, at the place's edge.
 * @param counts of both, of step s and cell c at s · cells + c.
 */
export function addInMiddles(
  sums: Int32Array,
  grid: HeatGrid,
  { coarse, counts }: { readonly coarse: HeatGrid; readonly counts: Int32Array },
  place: PlaceCells,
): void {
  const [cells, coarseCells] = [grid.columns * grid.rows, coarse.columns * coarse.rows];
  counts.forEach((count, i) => {
    if (count === 0) return;
    const [step, cell] = [Math.floor(i / coarseCells), i % coarseCells];
    const middleColumn = (coarse.column + (cell % coarse.columns)) * 2 * HALF + HALF;
    const middleRow = (coarse.row + Math.floor(cell / coarse.columns)) * 2 * HALF + HALF;
    const x = (Math.max(place.firstColumn, Math.min(place.lastColumn, middleColumn)) >> grid.level) - grid.column;
    const y = (Math.max(place.firstRow, Math.min(place.lastRow, middleRow)) >> grid.level) - grid.row;
    if (x < 0 || x >= grid.columns || y < 0 || y >= grid.rows) return;
    sums[step * cells + y * grid.columns + x]! += count;
  });
}
