import type { MultiPolygon } from 'geojson';
import type { Position } from '../../place.ts';
import { toUnits, unitMetres } from '../network/metres.ts';

/** Rows that the sides of an area are sorted into. */
const ROWS = 512;

/** Says of many positions whether an area holds them and how far its border is. */
export class AreaLookup {
  /** x0, y0, x1, y1 of the sides that pass through each row, 1e-7 degrees. */
  readonly #rows: number[][] = Array.from({ length: ROWS }, () => []);
  readonly #south: number;
  readonly #height: number;

  constructor(area: MultiPolygon) {
    const rings = area.coordinates.flat();
    const latitudes = rings.flat().map(([, latitude]) => toUnits(latitude!));
    this.#south = latitudes.reduce((least, y) => Math.min(least, y), Infinity);
    const north = latitudes.reduce((most, y) => Math.max(most, y), -Infinity);
    this.#height = Math.max(1, (north - this.#south) / ROWS);
    for (const ring of rings) {
      for (let at = 1; at < ring.length; at++) {
        const side = [...ring[at - 1]!, ...ring[at]!].map((degrees) => toUnits(degrees));
        for (let row = this.#row(Math.min(side[1]!, side[3]!)); row <= this.#row(Math.max(side[1]!, side[3]!)); row++)
          this.#rows[row]!.push(...side);
      }
    }
  }

  holds([longitude, latitude]: Position): boolean {
    const [x, y] = [toUnits(longitude), toUnits(latitude)];
    const sides = this.#rows[this.#row(y)]!;
    let inside = false;
    for (let at = 0; at < sides.length; at += 4) {
      const [x0, y0, x1, y1] = [sides[at]!, sides[at + 1]!, sides[at + 2]!, sides[at + 3]!];
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
    }
    return inside;
  }

  /** Metres to the nearest side. */
  metresToBorder([longitude, latitude]: Position): number {
    const [x, y] = [toUnits(longitude), toUnits(latitude)];
    let least = Infinity;
    for (const sides of this.#rows) {
      for (let at = 0; at < sides.length; at += 4)
        least = Math.min(least, metresToSegment(x, y, sides[at]!, sides[at + 1]!, sides[at + 2]!, sides[at + 3]!));
    }
    return least;
  }

  #row(y: number): number {
    return Math.min(ROWS - 1, Math.max(0, Math.floor((y - this.#south) / this.#height)));
  }
}

/** Metres from a position to a segment, all in 1e-7 degrees. */
export function metresToSegment(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const unit = unitMetres(y);
  const [px, py] = [(x - x0) * unit.x, (y - y0) * unit.y];
  const [dx, dy] = [(x1 - x0) * unit.x, (y1 - y0) * unit.y];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  return Math.hypot(px - t * dx, py - t * dy);
}
