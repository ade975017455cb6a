import { BLOCK_CELLS, BLOCK_SIDE } from './count_list.ts';
import { FINEST_CELLS, type HeatGrid } from './heat_grid.ts';

/**
 * Where counts are kept: blocks of 64 × 64 cells at every second level of the grid (so sides grow by 4), five in all. A
 * grid of a level in between adds up four cells for each of its own; a grid above the last level adds up more.
 */
export const KEPT_LEVELS = 5;
/** Of cells on blocks: 64 cells a side. */
const SIDE_SHIFT = 6;
const BLOCKS_AROUND = FINEST_CELLS / BLOCK_SIDE;

/** Number of the block of a kept level that holds a cell of the finest level. */
export function blockOf(kept: number, column: number, row: number): number {
  const shift = 2 * kept + SIDE_SHIFT;
  return (row >> shift) * BLOCKS_AROUND + (column >> shift);
}

/** Number, within its block, of the cell of a kept level that holds a cell of the finest level. */
export function cellInBlock(kept: number, column: number, row: number): number {
  const shift = 2 * kept;
  return ((row >> shift) % BLOCK_SIDE) * BLOCK_SIDE + ((column >> shift) % BLOCK_SIDE);
}

export interface GridBlocks {
  readonly kept: number;
  readonly blocks: readonly number[];
  /** For each block the cell of the grid that each of its cells lies in, −1 for none. */
  placesOf(block: number): Int32Array;
}

/** The blocks that a grid is counted from. */
export function blocksUnder({ level, column, row, columns, rows }: HeatGrid): GridBlocks {
  const kept = Math.min(KEPT_LEVELS - 1, level >> 1);
  const shift = level - 2 * kept;
  const toBlock = (cell: number) => (cell << shift) >> SIDE_SHIFT;
  const blocks: number[] = [];
  for (let y = toBlock(row); y <= (((row + rows) << shift) - 1) >> SIDE_SHIFT; y++)
    for (let x = toBlock(column); x <= (((column + columns) << shift) - 1) >> SIDE_SHIFT; x++)
      blocks.push(y * BLOCKS_AROUND + x);
  const placesOf = (block: number) => {
    const left = (block % BLOCKS_AROUND) * BLOCK_SIDE;
    const top = Math.floor(block / BLOCKS_AROUND) * BLOCK_SIDE;
    const places = new Int32Array(BLOCK_CELLS).fill(-1);
    for (let cell = 0; cell < BLOCK_CELLS; cell++) {
      const x = ((left + (cell % BLOCK_SIDE)) >> shift) - column;
      const y = ((top + Math.floor(cell / BLOCK_SIDE)) >> shift) - row;
      if (x >= 0 && x < columns && y >= 0 && y < rows) places[cell] = y * columns + x;
    }
    return places;
  };
  return { kept, blocks, placesOf };
}
