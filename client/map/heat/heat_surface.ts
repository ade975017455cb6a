import { cellKm2, FINEST_CELLS, type HeatGrid, latitudeOf } from '../../../geodata/heat/heat_grid.ts';
import { blurSquare } from '../../../geodata/hotspots/gaussian_blur.ts';
import { HEAT_BANDWIDTH_METRES } from '../heat_scale.ts';

const EARTH_METRES = 40_075_016.686;
/** Pixels are this level of cells where there is room: 60 m at 38°, three to a bandwidth. */
const FINEST_PIXEL_LEVEL = 2;
/** Longest side in pixels; pixels double where the ground is larger. */
const MOST_PIXELS = 512;
/** The kernel ends at so many standard deviations and is scaled to sum to 1. */
const KERNEL_REACH = 3;
/** Cells wider than this many bandwidths would show as squares: the kernel widens with them. */
const WIDEST_CELL = 2;

/** Which part of the ground a picture of heat covers, in Mercator units: the world is 1 wide and 1 high, from its north-west. */
export interface SurfaceBounds {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/**
 * The raster over a grid of cells on which counts become densities. Its pixels are cells of one level of the same
 * pyramid as the grid, so that counts are laid on it by shifts alone; it reaches beyond the grid as far as the kernel
 * does, so that nothing is lost at the edges. It depends on the grid and not on what is counted, so it is made once and
 * used for every step of time.
 */
export class HeatSurface {
  readonly columns: number;
  readonly rows: number;
  readonly bounds: SurfaceBounds;
  /** Standard deviation of the kernel: HEAT_BANDWIDTH_METRES, or more where cells are wide. */
  readonly bandwidthMetres: number;
  readonly #level: number;
  readonly #column: number;
  readonly #row: number;
  readonly #sigma: number;
  readonly #reach: number;
  /** Of one pixel, by its row. */
  readonly #km2: Float64Array;

  constructor(grid: HeatGrid) {
    const middle = latitudeOf(grid.level, grid.row + grid.rows / 2);
    const metres = (EARTH_METRES * Math.cos((middle * Math.PI) / 180)) / FINEST_CELLS;
    this.bandwidthMetres = Math.max(HEAT_BANDWIDTH_METRES, (metres * 2 ** grid.level) / WIDEST_CELL);
    let frame = frameAt(grid, FINEST_PIXEL_LEVEL, this.bandwidthMetres / metres);
    while (Math.max(frame.columns, frame.rows) > MOST_PIXELS) {
      frame = frameAt(grid, frame.level + 1, this.bandwidthMetres / metres);
    }
    this.columns = frame.columns;
    this.rows = frame.rows;
    this.#level = frame.level;
    this.#column = frame.column;
    this.#row = frame.row;
    this.#sigma = frame.sigma;
    this.#reach = frame.reach;
    const side = 2 ** this.#level / FINEST_CELLS;
    this.bounds = {
      west: this.#column * side,
      north: this.#row * side,
      east: (this.#column + this.columns) * side,
      south: (this.#row + this.rows) * side,
    };
    this.#km2 = Float64Array.from({ length: this.rows }, (_, row) => cellKm2(this.#level, this.#row + row));
  }

  /**
   * Density per km² of every pixel: each count lies evenly on its cell, then is smoothed by a Gaussian. Counts may be
   * negative, so a difference is smoothed as one.
   *
   * @param grid whose cells are counted; cells beyond this surface are left out
   * @param counts of each cell, or of each of `places` where those are given
   * @param into is written and answered where it is given, so that a slider need not make garbage
   */
  densities(
    grid: HeatGrid,
    counts: ArrayLike<number>,
    places: Int32Array | null = null,
    into = new Float32Array(this.columns * this.rows),
  ): Float32Array {
    into.fill(0);
    const up = this.#level - grid.level;
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i]!;
      if (count === 0) continue;
      const cell = places === null ? i : places[i]!;
      const column = grid.column + (cell % grid.columns);
      const row = grid.row + Math.floor(cell / grid.columns);
      if (up >= 0) this.#add(into, (column >> up) - this.#column, (row >> up) - this.#row, 1, count);
      else this.#add(into, (column << -up) - this.#column, (row << -up) - this.#row, 1 << -up, count);
    }
    blurSquare(into, this.columns, this.rows, this.#sigma, this.#reach);
    for (let row = 0; row < this.rows; row++) {
      const perKm2 = 1 / this.#km2[row]!;
      const end = (row + 1) * this.columns;
      for (let i = row * this.columns; i < end; i++) into[i]! *= perKm2;
    }
    return into;
  }

  /** Spreads a count over a square of pixels. */
  #add(field: Float32Array, left: number, top: number, side: number, count: number): void {
    const each = count / (side * side);
    for (let row = Math.max(0, top); row < Math.min(this.rows, top + side); row++) {
      const start = row * this.columns;
      for (let column = Math.max(0, left); column < Math.min(this.columns, left + side); column++)
        field[start + column]! += each;
    }
  }
}

/** The pixels of a level that a grid and the kernel around it touch; `bandwidth` is in cells of level 0. */
function frameAt(grid: HeatGrid, level: number, bandwidth: number) {
  const sigma = bandwidth / 2 ** level;
  const reach = Math.max(1, Math.ceil(sigma * KERNEL_REACH));
  const up = level - grid.level;
  const first = (cell: number) => (up >= 0 ? cell >> up : cell << -up) - reach;
  const end = (cell: number) => (up >= 0 ? ((cell - 1) >> up) + 1 : cell << -up) + reach;
  const column = first(grid.column);
  const row = first(grid.row);
  const columns = end(grid.column + grid.columns) - column;
  const rows = end(grid.row + grid.rows) - row;
  return { level, column, row, columns, rows, sigma, reach };
}
