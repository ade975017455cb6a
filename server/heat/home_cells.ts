import type { Pool } from 'pg';
import { packCells } from '../../geodata/heat/heat_answer.ts';
import type { HeatGrid } from '../../geodata/heat/heat_grid.ts';
import { heatHomes } from '../generated/queries/heat_homes.ts';
import type { HomeCells } from '../generated/schema.ts';
import { many } from '../store/queryable.ts';

/**
 * Cells with fewer households have no rate: one case among nine households would be 111 per 1,000, and who they are could
 * be told.
 */
export const FEWEST_HOUSEHOLDS = 10;

/** Households of a place in cells of the finest level. */
export interface Homes {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  readonly households: Int32Array;
  readonly estimated: boolean;
}

export async function readHomes(pool: Pool, jurisdiction: string): Promise<Homes> {
  const cells = await many(pool, heatHomes, { jurisdiction });
  return {
    columns: Int32Array.from(cells, ({ column }) => column),
    rows: Int32Array.from(cells, ({ row }) => row),
    households: Int32Array.from(cells, ({ households }) => households),
    estimated: cells.some(({ estimated }) => estimated),
  };
}

/**
 * Households in the cells of a grid, as `Jurisdiction.homeCells` answers.
 * @param seen 1 for each cell that may be told of; null: all.
 */
export function homesIn(homes: Homes, grid: HeatGrid | null, seen: Uint8Array | null = null): HomeCells {
  const { columns, rows, households, estimated } = homes;
  const counts = new Int32Array(grid === null ? 0 : grid.columns * grid.rows);
  for (let i = 0; grid !== null && i < households.length; i++) {
    const x = (columns[i]! >> grid.level) - grid.column;
    const y = (rows[i]! >> grid.level) - grid.row;
    if (x >= 0 && x < grid.columns && y >= 0 && y < grid.rows) counts[y * grid.columns + x]! += households[i]!;
  }
  let leftOut = 0;
  counts.forEach((count, cell) => {
    if (seen?.[cell] === 0) counts[cell] = 0;
    if (seen?.[cell] === 0 || count >= FEWEST_HOUSEHOLDS) return;
    leftOut += count;
    counts[cell] = 0;
  });
  return { grid, households: packCells(counts), fewest: FEWEST_HOUSEHOLDS, leftOut, estimated };
}
