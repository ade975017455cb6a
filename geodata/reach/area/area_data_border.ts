import Flatbush from 'flatbush';
import type { MultiPolygon } from 'geojson';
import { toUnits, unitMetres } from '../network/metres.ts';

/** The border of the ground whose streets are known, to be asked about many positions. Coordinates are 1e-7 degrees. */
export class DataBorder {
  /** x0, y0, x1, y1 of each side. */
  readonly #sides: Int32Array;
  readonly #index: Flatbush | null;

  constructor(outline: MultiPolygon) {
    const sides: number[] = [];
    for (const ring of outline.coordinates.flat()) {
      for (let at = 1; at < ring.length; at++) sides.push(...[...ring[at - 1]!, ...ring[at]!].map(toUnits));
    }
    this.#sides = Int32Array.from(sides);
    this.#index = sides.length === 0 ? null : new Flatbush(sides.length / 4, 16, Int32Array);
    for (let at = 0; at < sides.length; at += 4) {
      const [x0, y0, x1, y1] = sides.slice(at, at + 4) as [number, number, number, number];
      this.#index?.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
    this.#index?.finish();
  }

  /**
   * For each position of a line 1 where it lies outside or within so many metres of the border, else 0.
   * @param points x, y, x, y …, each within stepMetres of the one before; stepMetres less than metres.
   */
  isUncertain(points: Int32Array, metres: number, stepMetres: number): Uint8Array {
    const uncertain = new Uint8Array(points.length / 2);
    // A line changes sides only near the border. Far from it the side is known from the position before, and no position is
    // looked at that the last one's distance says is far.
    let outside: boolean | null = null;
    let skipMetres = 0;
    for (let at = 0; at < uncertain.length; at++) {
      const x = points[2 * at]!;
      const y = points[2 * at + 1]!;
      skipMetres -= stepMetres;
      if (skipMetres <= 0) {
        const far = this.#metresTo(x, y, 10 * metres);
        skipMetres = far - metres;
        if (far <= metres) {
          uncertain[at] = 1;
          outside = null;
          continue;
        }
      }
      outside ??= !this.#holds(x, y);
      if (outside) uncertain[at] = 1;
    }
    return uncertain;
  }

  /** Metres to the nearest side, at most so many. */
  #metresTo(x: number, y: number, atMost: number): number {
    const unit = unitMetres(y);
    const [dx, dy] = [atMost / unit.x, atMost / unit.y];
    let least = atMost;
    for (const side of this.#index?.search(x - dx, y - dy, x + dx, y + dy) ?? []) {
      const [x0, y0] = [this.#sides[4 * side]!, this.#sides[4 * side + 1]!];
      const ax = (this.#sides[4 * side + 2]! - x0) * unit.x;
      const ay = (this.#sides[4 * side + 3]! - y0) * unit.y;
      const [px, py] = [(x - x0) * unit.x, (y - y0) * unit.y];
      const square = ax * ax + ay * ay;
      const t = square === 0 ? 0 : Math.min(1, Math.max(0, (px * ax + py * ay) / square));
      least = Math.min(least, Math.hypot(px - t * ax, py - t * ay));
    }
    return least;
  }

  /** By the number of sides that a line to the east crosses. */
  #holds(x: number, y: number): boolean {
    let inside = false;
    for (const side of this.#index?.search(x, y, 2 ** 31 - 1, y) ?? []) {
      const [x0, y0] = [this.#sides[4 * side]!, this.#sides[4 * side + 1]!];
      const [x1, y1] = [this.#sides[4 * side + 2]!, this.#sides[4 * side + 3]!];
      if (y0 > y === y1 > y) continue;
      const turn = (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
      if (turn > 0 === y1 > y0) inside = !inside;
    }
    return inside;
  }
}
