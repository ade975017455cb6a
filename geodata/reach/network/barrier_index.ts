import Flatbush from 'flatbush';
import type { Barrier } from '../../place.ts';
import { toUnits } from './metres.ts';
import { crosses } from './segment_crossing.ts';

/** Finds the barriers in the way of a straight line; viaducts and tunnels of a barrier are in nobody's way. */
export class BarrierIndex {
  /** Four coordinates for each segment, 1e-7 degrees. */
  readonly #segments: Int32Array;
  readonly #index: Flatbush | null;

  constructor(barriers: readonly Barrier[]) {
    const segments: number[] = [];
    for (const barrier of barriers) {
      if (barrier.bridge || barrier.tunnel) continue;
      for (let at = 1; at < barrier.line.length; at++) {
        const [x0, y0] = barrier.line[at - 1]!;
        const [x1, y1] = barrier.line[at]!;
        segments.push(toUnits(x0), toUnits(y0), toUnits(x1), toUnits(y1));
      }
    }
    this.#segments = Int32Array.from(segments);
    this.#index = segments.length === 0 ? null : indexSegments(this.#segments);
  }

  /** Whether a barrier lies across the straight line between two positions, 1e-7 degrees. */
  blocks(ax: number, ay: number, bx: number, by: number): boolean {
    if (this.#index === null) return false;
    const s = this.#segments;
    return this.#index.collides(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), (segment) => {
      const at = 4 * segment;
      return crosses(ax, ay, bx, by, s[at]!, s[at + 1]!, s[at + 2]!, s[at + 3]!);
    });
  }
}

function indexSegments(segments: Int32Array): Flatbush {
  const index = new Flatbush(segments.length / 4, 16, Int32Array);
  for (let at = 0; at < segments.length; at += 4) {
    const [x0, y0, x1, y1] = segments.subarray(at, at + 4) as unknown as [number, number, number, number];
    index.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  index.finish();
  return index;
}
