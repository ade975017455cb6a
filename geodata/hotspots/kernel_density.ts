import type { Bounds } from '../place.ts';
import { blurSquare } from './gaussian_blur.ts';

/** Cells of counted cases: longitude, latitude and count of each centre in turn, and the sides that all of them share. */
export interface WeightedCells {
  readonly cells: readonly number[] | Float64Array;
  readonly cellLongitude: number;
  readonly cellLatitude: number;
}

export interface DensityOptions {
  /** Standard deviation of the Gaussian kernel, in metres. */
  readonly bandwidthMetres: number;
  /** Longest side of the answer in pixels; pixels grow where the ground is larger. Default 512. */
  readonly maxSide?: number;
}

/** Cases per square kilometre on a regular grid of longitude and latitude. */
export interface DensityField {
  readonly bounds: Bounds;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the north-west corner. */
  readonly perKm2: Float32Array;
  /** Area of one pixel: the sum of `perKm2` times it is the sum of the counts. */
  readonly pixelKm2: number;
}

/** Metres of one degree of latitude on the sphere of radius 6,371,008.8 m (IUGG mean). */
const METRES_PER_DEGREE = 111_195.08;
/** The kernel ends at this many standard deviations (6e-5 of a Gaussian lies beyond) and is scaled to sum to 1. */
export const KERNEL_REACH = 4;
/** Pixels to one standard deviation where the ground is small enough: finer adds nothing that can be seen. */
const PIXELS_PER_BANDWIDTH = 3;

/**
 * Density of cases from weighted cells: every cell's count is spread evenly over the cell, then smoothed by a Gaussian
 * of the stated bandwidth (Silverman 1986, section 4.2, with binned data). Nothing is lost at the edges: the field
 * reaches KERNEL_REACH bandwidths beyond the outermost cells. Because the count fills its cell, coarse cells give the
 * same picture as fine ones, only softer.
 *
 * One scale of longitude, that of the middle latitude, holds for the whole field: at 40° the area of a pixel 50 km
 * from the middle is off by 0.7 %.
 *
 * @returns null where no cell holds any count.
 * @throws RangeError for a bandwidth or a cell side that is not positive, or a negative count.
 */
export function kernelDensity(input: WeightedCells, options: DensityOptions): DensityField | null {
  const { cells, cellLongitude, cellLatitude } = input;
  const { bandwidthMetres, maxSide = 512 } = options;
  if (!(bandwidthMetres > 0)) throw new RangeError(`Unexpected bandwidthMetres: ${bandwidthMetres}.`);
  if (!(cellLongitude > 0)) throw new RangeError(`Unexpected cellLongitude: ${cellLongitude}.`);
  if (!(cellLatitude > 0)) throw new RangeError(`Unexpected cellLatitude: ${cellLatitude}.`);
  const extent = extentOf(input);
  if (extent === null) return null;

  const metresPerLongitude = METRES_PER_DEGREE * Math.cos(((extent[1] + extent[3]) / 2) * (Math.PI / 180));
  const widthMetres = (extent[2] - extent[0]) * metresPerLongitude;
  const heightMetres = (extent[3] - extent[1]) * METRES_PER_DEGREE;
  const margin = KERNEL_REACH * bandwidthMetres;
  // Two pixels are kept back for rounding the margin up to whole pixels on both sides.
  const pixelMetres = Math.max(
    bandwidthMetres / PIXELS_PER_BANDWIDTH,
    (Math.max(widthMetres, heightMetres) + 2 * margin) / Math.max(8, maxSide - 3),
  );
  const marginPixels = Math.ceil(margin / pixelMetres);
  const columns = Math.ceil(widthMetres / pixelMetres) + 2 * marginPixels;
  const rows = Math.ceil(heightMetres / pixelMetres) + 2 * marginPixels;
  const longitudePerPixel = pixelMetres / metresPerLongitude;
  const latitudePerPixel = pixelMetres / METRES_PER_DEGREE;
  const west = extent[0] - marginPixels * longitudePerPixel;
  const north = extent[3] + marginPixels * latitudePerPixel;

  const field = new Float32Array(columns * rows);
  const halfColumns = cellLongitude / longitudePerPixel / 2;
  const halfRows = cellLatitude / latitudePerPixel / 2;
  for (let i = 0; i < cells.length; i += 3) {
    const x = (cells[i]! - west) / longitudePerPixel;
    const y = (north - cells[i + 1]!) / latitudePerPixel;
    spread(field, columns, rows, x - halfColumns, x + halfColumns, y - halfRows, y + halfRows, cells[i + 2]!);
  }
  blurSquare(field, columns, rows, bandwidthMetres / pixelMetres, marginPixels);

  const pixelKm2 = pixelMetres ** 2 / 1e6;
  for (let i = 0; i < field.length; i++) field[i]! /= pixelKm2;
  const bounds: Bounds = [west, north - rows * latitudePerPixel, west + columns * longitudePerPixel, north];
  return { bounds, columns, rows, perKm2: field, pixelKm2 };
}

/** The box of all cells that hold a count, edges included; null where there is none. */
function extentOf({ cells, cellLongitude, cellLatitude }: WeightedCells): Bounds | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let i = 0; i + 2 < cells.length; i += 3) {
    const count = cells[i + 2]!;
    if (!(count >= 0)) throw new RangeError(`Unexpected count of cell ${i / 3}: ${count}.`);
    if (count === 0) continue;
    west = Math.min(west, cells[i]!);
    east = Math.max(east, cells[i]!);
    south = Math.min(south, cells[i + 1]!);
    north = Math.max(north, cells[i + 1]!);
  }
  if (west === Infinity) return null;
  return [west - cellLongitude / 2, south - cellLatitude / 2, east + cellLongitude / 2, north + cellLatitude / 2];
}

/** Adds a count to the pixels under a box (in pixels, y downward), each by its share of the box. */
function spread(
  field: Float32Array,
  columns: number,
  rows: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
  count: number,
): void {
  if (count === 0) return;
  const perArea = count / ((right - left) * (bottom - top));
  const lastRow = Math.min(rows - 1, Math.ceil(bottom) - 1);
  const lastColumn = Math.min(columns - 1, Math.ceil(right) - 1);
  for (let row = Math.max(0, Math.floor(top)); row <= lastRow; row++) {
    const height = Math.min(row + 1, bottom) - Math.max(row, top);
    for (let column = Math.max(0, Math.floor(left)); column <= lastColumn; column++) {
      const width = Math.min(column + 1, right) - Math.max(column, left);
      field[row * columns + column]! += perArea * width * height;
    }
  }
}
