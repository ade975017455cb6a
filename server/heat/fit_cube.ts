import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packCube } from '../../geodata/heat/heat_cube.ts';
import { coarserGrid, type HeatGrid } from '../../geodata/heat/heat_grid.ts';

const compress = promisify(gzip);

/** Counts of step s and cell c at s · cells + c. */
export interface CubeCounts {
  readonly grid: HeatGrid;
  readonly counts: Int32Array;
  readonly stepMinutes: number;
  readonly steps: number;
}

export interface FittedCube extends CubeCounts {
  /** Base64 of packCube. */
  readonly packed: string;
}

/** Of an answer, compressed; the rest of it takes a few hundred. */
const MOST_BYTES = 58_000;
/** Bytes of a cube that gzip has never been seen to bring below MOST_BYTES: it is not asked to. */
const HOPELESS_BYTES = 120_000;
/** Cells and steps that a cube keeps while the other of them can still be halved, from the finest to the coarsest. */
const KEPT = [
  { cells: 1024, steps: 60 },
  { cells: 256, steps: 24 },
  { cells: 64, steps: 12 },
] as const;

/** The cube in the finest cells, and then steps, in which it is small enough to send. */
export async function fitCube(cube: CubeCounts): Promise<FittedCube> {
  let fitted = cube;
  for (;;) {
    const bytes = packCube(fitted.counts, fitted.grid.columns * fitted.grid.rows, fitted.steps);
    if (bytes.length <= HOPELESS_BYTES) {
      const packed = Buffer.from(bytes).toString('base64');
      if ((await compress(packed)).length <= MOST_BYTES) return { ...fitted, packed };
    }
    fitted = coarser(fitted);
  }
}

function coarser(cube: CubeCounts): CubeCounts {
  const cells = cube.grid.columns * cube.grid.rows;
  for (const kept of KEPT) {
    if (cells > kept.cells) return withCoarserCells(cube);
    if (cube.steps > kept.steps) return withLongerSteps(cube);
  }
  return cells > 1 ? withCoarserCells(cube) : withLongerSteps(cube);
}

function withCoarserCells({ grid, counts, ...cube }: CubeCounts): CubeCounts {
  const coarse = coarserGrid(grid);
  const [cells, coarseCells] = [grid.columns * grid.rows, coarse.columns * coarse.rows];
  const sums = new Int32Array(coarseCells * cube.steps);
  for (let cell = 0; cell < cells; cell++) {
    const column = ((grid.column + (cell % grid.columns)) >> 1) - coarse.column;
    const row = ((grid.row + Math.floor(cell / grid.columns)) >> 1) - coarse.row;
    const place = row * coarse.columns + column;
    for (let step = 0; step < cube.steps; step++) sums[step * coarseCells + place]! += counts[step * cells + cell]!;
  }
  return { ...cube, grid: coarse, counts: sums };
}

/** Two steps become one; the last may reach beyond the window, where nothing was counted. */
function withLongerSteps({ grid, counts, stepMinutes, steps }: CubeCounts): CubeCounts {
  const cells = grid.columns * grid.rows;
  const fewer = Math.ceil(steps / 2);
  const sums = new Int32Array(cells * fewer);
  for (let i = 0; i < counts.length; i++) {
    const step = Math.floor(i / cells);
    sums[(step >> 1) * cells + (i - step * cells)]! += counts[i]!;
  }
  return { grid, counts: sums, stepMinutes: stepMinutes * 2, steps: fewer };
}
