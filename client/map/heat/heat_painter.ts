import type { HeatCube } from '../../../geodata/heat/heat_cube.ts';
import type { HeatGrid } from '../../../geodata/heat/heat_grid.ts';
import type { HeatScale } from '../heat_scale.ts';
import { HEAT_CHANNELS, type HeatPicture } from './heat_picture.ts';
import { HeatSurface } from './heat_surface.ts';

/** Counts of all cells of a grid. */
export interface CellCounts {
  readonly grid: HeatGrid;
  readonly counts: Int32Array;
}

/**
 * Fewer households per km² than this have no rate: some 50 within the kernel, of whom one case more or less would make
 * another picture.
 */
export const FEWEST_HOUSEHOLDS_PER_KM2 = 100;

/** What households lie under the picture; null where counts are told as they are. */
type Homes = CellCounts | null;

/**
 * Turns counts into the picture that stages draw: smooths them, divides by the households smoothed alike where rates are
 * asked for (Kelsall and Diggle 1995), and finds each pixel's place on the scale. Everything that does not change from step
 * to step is kept.
 */
export class HeatPainter {
  readonly picture: HeatPicture;
  #surface: { readonly key: string; readonly surface: HeatSurface } | null = null;
  #homes: { readonly homes: CellCounts; readonly surface: HeatSurface; readonly perKm2: Float32Array } | null = null;
  #field = new Float32Array();
  #now = new Int32Array();
  #before = new Int32Array();

  constructor(picture: HeatPicture) {
    this.picture = picture;
  }

  /** A window as it is, or against the one before. */
  paintWhole(now: CellCounts, before: CellCounts | null, homes: Homes, scale: HeatScale): void {
    const { grid, counts } = now;
    if (before === null) {
      this.#paint(grid, counts, null, homes, scale);
      return;
    }
    this.#now = fitted(this.#now, counts.length);
    for (let i = 0; i < counts.length; i++) this.#now[i] = counts[i]! - before.counts[i]!;
    this.#paint(grid, this.#now, null, homes, scale);
  }

  /**
   * Steps of a cube, from the first (inclusive) to the second (exclusive).
   * @param lag steps back to what it is held against; 0 for nothing
   */
  paintSteps(cube: HeatCube, from: number, to: number, lag: number, homes: Homes, scale: HeatScale): void {
    const cells = cube.places.length;
    this.#now = fitted(this.#now, cells);
    cube.counts(from, to, this.#now);
    if (lag > 0) {
      this.#before = fitted(this.#before, cells);
      cube.counts(from - lag, to - lag, this.#before);
      for (let i = 0; i < cells; i++) this.#now[i]! -= this.#before[i]!;
    }
    this.#paint(cube.grid, this.#now, cube.places, homes, scale);
  }

  #paint(grid: HeatGrid, counts: Int32Array, places: Int32Array | null, homes: Homes, scale: HeatScale): void {
    const surface = this.#surfaceOf(grid);
    const length = surface.columns * surface.rows;
    if (this.#field.length !== length) this.#field = new Float32Array(length);
    const field = surface.densities(grid, counts, places, this.#field);
    const pixels = this.picture.pixelsFor(surface);
    if (homes === null) write(pixels, field, scale);
    else writeRates(pixels, field, this.#homesOn(surface, homes), scale);
    this.picture.show(surface, scale.isDifference);
  }

  #surfaceOf(grid: HeatGrid): HeatSurface {
    const key = JSON.stringify(grid);
    if (this.#surface?.key !== key) this.#surface = { key, surface: new HeatSurface(grid) };
    return this.#surface.surface;
  }

  #homesOn(surface: HeatSurface, homes: CellCounts): Float32Array {
    if (this.#homes?.homes !== homes || this.#homes.surface !== surface) {
      this.#homes = { homes, surface, perKm2: surface.densities(homes.grid, homes.counts) };
    }
    return this.#homes.perKm2;
  }
}

function fitted(kept: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return kept.length === length ? kept : new Int32Array(length);
}

/** Of a difference, step 127.5 means no change. */
function frameOf({ top, isDifference }: HeatScale): readonly [zero: number, perUnit: number] {
  return isDifference ? [127.5, 127.5 / top] : [0, 255 / top];
}

function write(pixels: Uint8Array, field: Float32Array, scale: HeatScale): void {
  const [zero, perUnit] = frameOf(scale);
  for (let i = 0; i < field.length; i++) {
    const place = zero + field[i]! * perUnit + 0.5;
    pixels[i * HEAT_CHANNELS] = place < 0 ? 0 : place > 255 ? 255 : place;
    pixels[i * HEAT_CHANNELS + 1] = 255;
  }
}

function writeRates(pixels: Uint8Array, field: Float32Array, homesPerKm2: Float32Array, scale: HeatScale): void {
  const [zero, perUnit] = frameOf(scale);
  for (let i = 0; i < field.length; i++) {
    const homes = homesPerKm2[i]!;
    const place = zero + (1000 * field[i]! * perUnit) / Math.max(homes, FEWEST_HOUSEHOLDS_PER_KM2) + 0.5;
    pixels[i * HEAT_CHANNELS] = place < 0 ? 0 : place > 255 ? 255 : place;
    pixels[i * HEAT_CHANNELS + 1] = homes >= FEWEST_HOUSEHOLDS_PER_KM2 ? 255 : 0;
  }
}
