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

/** @param regions codes: only homes in these; null: all of the place. */
export async function readHomes(pool: Pool, jurisdiction: string, regions: readonly string[] | null): Promise<Homes> {
  const cells = await many(pool, heatHomes, { jurisdiction, regions: regions && [...regions] });
  return {
    columns: Int32Array.from(cells, ({ column }) => column),
    rows: Int32Array.from(cells, ({ row }) => row),
    households: Int32Array.from(cells, ({ households }) => households),
    estimated: cells.some(({ estimated }) => estimated),
  };
}

/** Households in the cells of a grid, as `Jurisdiction.homeCells` answers. */
export function homesIn({ columns, rows, households, estimated }: Homes, grid: HeatGrid | null): HomeCells {
  const counts = new Int32Array(grid === null ? 0 : grid.columns * grid.rows);
  for (let i = 0; grid !== null && i < households.length; i++) {
    const x = (columns[i]! >> grid.level) - grid.column;
    const y = (rows[i]! >> grid.level) - grid.row;
    if (x >= 0 && x < grid.columns && y >= 0 && y < grid.rows) counts[y * grid.columns + x]! += households[i]!;
  }
  let leftOut = 0;
  counts.forEach((count, cell) => {
    if (count >= FEWEST_HOUSEHOLDS) return;
    leftOut += count;
    counts[cell] = 0;
  });
  return { grid, households: packCells(counts), fewest: FEWEST_HOUSEHOLDS, leftOut, estimated };
}
