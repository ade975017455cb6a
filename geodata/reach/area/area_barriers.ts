import Flatbush from 'flatbush';
import type { Barrier } from '../../place.ts';
import { toUnits } from '../network/metres.ts';

/** The barriers of a place by where they are, for drawing; viaducts and tunnels of a barrier are in nobody's way. */
export class AreaBarriers {
  /** x0, y0, x1, y1 of each segment, 1e-7 degrees. */
  readonly #segments: Int32Array;
  readonly #index: Flatbush | null;

  constructor(barriers: readonly Barrier[]) {
    const segments: number[] = [];
    for (const { bridge, tunnel, line } of barriers) {
      if (bridge || tunnel) continue;
      for (let at = 1; at < line.length; at++) {
        const [x0, y0] = line[at - 1]!;
        const [x1, y1] = line[at]!;
        segments.push(toUnits(x0), toUnits(y0), toUnits(x1), toUnits(y1));
      }
    }
    this.#segments = Int32Array.from(segments);
    this.#index = segments.length === 0 ? null : indexOf(this.#segments);
  }

  /** x0, y0, x1, y1 … of the segments whose box meets a box, 1e-7 degrees. */
  inBox(minX: number, minY: number, maxX: number, maxY: number): number[] {
    const found = this.#index?.search(minX, minY, maxX, maxY) ?? [];
    return found.flatMap((segment) => [...this.#segments.subarray(4 * segment, 4 * segment + 4)]);
  }
}

function indexOf(segments: Int32Array): Flatbush {
  const index = new Flatbush(segments.length / 4, 16, Int32Array);
  for (let at = 0; at < segments.length; at += 4) {
    const [x0, y0, x1, y1] = [segments[at]!, segments[at + 1]!, segments[at + 2]!, segments[at + 3]!];
    index.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  index.finish();
  return index;
}
