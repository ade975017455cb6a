import { type HeatGrid, latitudeOf, longitudeOf } from './heat_grid.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/**
 * A sparse cube of counts as bytes: entries by cell, then step; of each the gap to the entry before with a bit that says
 * whether a count other than 1 follows.
 * @param counts of step s and cell c at s · cells + c, none negative.
 */
export function packCube(counts: Int32Array, cells: number, steps: number): Uint8Array {
  if (counts.length !== cells * steps) throw new RangeError(`Unexpected counts: ${counts.length}.`);
  const writer = new VarintWriter();
  let previous = -1;
  for (let cell = 0; cell < cells; cell++) {
    for (let step = 0; step < steps; step++) {
      const count = counts[step * cells + cell]!;
      if (count === 0) continue;
      const entry = cell * steps + step;
      writer.write((entry - previous - 1) * 2 + (count === 1 ? 0 : 1));
      if (count !== 1) writer.write(count);
      previous = entry;
    }
  }
  return writer.take();
}

/** The answer of `Jurisdiction.heatCube`. */
export interface HeatCubeAnswer {
  readonly grid: HeatGrid | null;
  /** Start of the first step. */
  readonly from: string | Date;
  readonly stepMinutes: number;
  readonly steps: number;
  /** Base64 of packCube. */
  readonly packed: string;
}

/**
 * Counts by cell and step in sums from the first step on, so that any window of steps costs one subtraction for each
 * cell that holds a case: 4,096 cells × 366 steps take 6 MB.
 */
export class HeatCube {
  readonly grid: HeatGrid;
  /** Milliseconds since 1970 of the first step, and of each. */
  readonly from: number;
  readonly stepMs: number;
  readonly steps: number;
  /** Index in the grid of each cell that ever holds a case, rising. */
  readonly places: Int32Array;
  /** Of step s and the i-th of `places`, at s · places.length + i: cases before the step. */
  readonly #before: Int32Array;
  readonly #middles: Float64Array;

  private constructor(answer: HeatCubeAnswer & { grid: HeatGrid }, places: Int32Array, before: Int32Array) {
    this.grid = answer.grid;
    this.from = new Date(answer.from).getTime();
    this.stepMs = answer.stepMinutes * 60_000;
    this.steps = answer.steps;
    this.places = places;
    this.#before = before;
    this.#middles = middlesOf(answer.grid, places);
  }

  /**
   * @returns null where the box of the question missed the place.
   * @throws RangeError for entries beyond the grid or the last step, or bytes that are cut short.
   */
  static from({ grid, ...answer }: HeatCubeAnswer): HeatCube | null {
    if (grid === null) return null;
    const { steps, packed } = answer;
    const entries = readEntries(packed, grid.columns * grid.rows * steps);
    const places = Int32Array.from(new Set(entries.map(([entry]) => Math.floor(entry / steps))));
    const before = new Int32Array((steps + 1) * places.length);
    let index = -1;
    for (const [entry, count] of entries) {
      const place = Math.floor(entry / steps);
      if (places[index] !== place) index++;
      before[((entry % steps) + 1) * places.length + index] = count;
    }
    for (let i = places.length; i < before.length; i++) before[i]! += before[i - places.length]!;
    return new HeatCube({ ...answer, grid }, places, before);
  }

  /** The step that holds a moment, in milliseconds since 1970; the nearest for one outside. */
  stepAt(moment: number): number {
    return Math.max(0, Math.min(this.steps, Math.floor((moment - this.from) / this.stepMs)));
  }

  /**
   * Cases of each of `places` from a step (inclusive) to another (exclusive).
   * @param into is written and answered where it is given, so that a slider need not make garbage.
   */
  counts(fromStep: number, toStep: number, into = new Int32Array(this.places.length)): Int32Array {
    if (!(fromStep >= 0 && fromStep <= toStep && toStep <= this.steps))
      throw new RangeError(`Unexpected steps ${fromStep} to ${toStep} of ${this.steps}.`);
    const cells = this.places.length;
    const [low, high] = [fromStep * cells, toStep * cells];
    for (let i = 0; i < cells; i++) into[i] = this.#before[high + i]! - this.#before[low + i]!;
    return into;
  }

  /** The same as middles and counts: longitude, latitude, count, … of the cells that hold any. */
  cells(fromStep: number, toStep: number): Float64Array {
    const counts = this.counts(fromStep, toStep);
    const cells = new Float64Array(counts.length * 3);
    let length = 0;
    for (let i = 0; i < counts.length; i++) {
      if (counts[i] === 0) continue;
      cells[length++] = this.#middles[2 * i]!;
      cells[length++] = this.#middles[2 * i + 1]!;
      cells[length++] = counts[i]!;
    }
    return cells.subarray(0, length);
  }
}

function readEntries(packed: string, limit: number): (readonly [entry: number, count: number])[] {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const reader = new VarintReader(bytes);
  const entries: (readonly [number, number])[] = [];
  let entry = -1;
  while (!reader.done) {
    const gap = reader.read();
    entry += Math.floor(gap / 2) + 1;
    if (entry >= limit) throw new RangeError(`Unexpected entry ${entry} of ${limit}.`);
    entries.push([entry, gap % 2 === 0 ? 1 : reader.read()]);
  }
  return entries;
}

function middlesOf({ level, column, row, columns }: HeatGrid, places: Int32Array): Float64Array {
  const middles = new Float64Array(places.length * 2);
  places.forEach((place, i) => {
    middles[2 * i] = longitudeOf(level, column + (place % columns) + 0.5);
    middles[2 * i + 1] = latitudeOf(level, row + Math.floor(place / columns) + 0.5);
  });
  return middles;
}
