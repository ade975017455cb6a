import Flatbush from 'flatbush';
import { edgeLine, linePart } from '../network/edge_line.ts';
import { segmentMetres, unitMetres } from '../network/metres.ts';
import type { StreetNetwork } from '../network/network.ts';
import type { EdgeParts } from '../search/reached_parts.ts';
import { metresToSegment } from './area_lookup.ts';

/** The segments of some pieces of street, to draw positions from and to measure how far they are; 1e-7 degrees. */
export class PartLines {
  readonly #segments: Float64Array;
  readonly #metresUpTo: Float64Array;
  readonly #index: Flatbush | null;

  constructor(network: StreetNetwork, parts: EdgeParts) {
    const segments: number[] = [];
    for (let at = 0; at < parts.edge.length; at++) {
      const line = linePart(edgeLine(network, parts.edge[at]!), parts.from[at]!, parts.to[at]!);
      for (let i = 2; i < line.length; i += 2) segments.push(line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!);
    }
    this.#segments = Float64Array.from(segments);
    this.#metresUpTo = new Float64Array(segments.length / 4);
    this.#index = segments.length === 0 ? null : new Flatbush(segments.length / 4);
    let metres = 0;
    for (let at = 0; at < segments.length; at += 4) {
      const [x0, y0, x1, y1] = this.segment(at / 4);
      metres += segmentMetres(x0, y0, x1, y1);
      this.#metresUpTo[at / 4] = metres;
      this.#index?.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
    this.#index?.finish();
  }

  get metres(): number {
    return this.#metresUpTo.at(-1) ?? 0;
  }

  segment(index: number): [x0: number, y0: number, x1: number, y1: number] {
    const s = this.#segments;
    return [s[4 * index]!, s[4 * index + 1]!, s[4 * index + 2]!, s[4 * index + 3]!];
  }

  /** The position so many metres along all of them. */
  along(metres: number): [x: number, y: number] {
    let [low, high] = [0, this.#metresUpTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#metresUpTo[middle]! < metres) low = middle + 1;
      else high = middle;
    }
    const start = low === 0 ? 0 : this.#metresUpTo[low - 1]!;
    const length = this.#metresUpTo[low]! - start;
    const t = length === 0 ? 0 : (metres - start) / length;
    const [x0, y0, x1, y1] = this.segment(low);
    return [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
  }

  /** Segments whose box comes within so many metres of a position. */
  near(x: number, y: number, metres: number): number[] {
    const unit = unitMetres(y);
    const [dx, dy] = [metres / unit.x, metres / unit.y];
    return this.#index?.search(x - dx, y - dy, x + dx, y + dy) ?? [];
  }

  /** Metres from a position to the nearest of them, Infinity beyond so many. */
  metresTo(x: number, y: number, atMost: number): number {
    let least = Infinity;
    for (const segment of this.near(x, y, atMost))
      least = Math.min(least, metresToSegment(x, y, ...this.segment(segment)));
    return least <= atMost ? least : Infinity;
  }
}
