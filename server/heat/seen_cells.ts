import type { Pool } from 'pg';
import { type HeatGrid, latitudeOf, longitudeOf } from '../../geodata/heat/heat_grid.ts';
import { cellsSeen } from '../generated/queries/cells_seen.ts';
import { many } from '../store/queryable.ts';

/** Which cells of a grid have their centre in any of the regions: 1 for each that has. */
export async function seenCells(
  pool: Pool,
  jurisdiction: string,
  regions: readonly string[],
  grid: HeatGrid,
): Promise<Uint8Array> {
  const { level, column, row, columns, rows } = grid;
  const cells = Array.from({ length: columns * rows }, (_, cell) => ({
    longitude: longitudeOf(level, column + (cell % columns) + 0.5),
    latitude: latitudeOf(level, row + Math.floor(cell / columns) + 0.5),
  }));
  const found = await many(pool, cellsSeen, {
    jurisdiction,
    codes: [...regions],
    longitudes: cells.map(({ longitude }) => longitude),
    latitudes: cells.map(({ latitude }) => latitude),
  });
  const seen = new Uint8Array(cells.length);
  for (const { number } of found) seen[number - 1] = 1;
  return seen;
}

/** Counts by step and cell with those left out that are not seen. */
export function keepSeen(counts: Int32Array, seen: Uint8Array): Int32Array {
  return counts.map((count, i) => count * seen[i % seen.length]!);
}
