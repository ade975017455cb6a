import type { Barrier } from '../../place.ts';
import { toUnits } from './metres.ts';
import { crosses } from './segment_crossing.ts';
import { SegmentTree } from './segment_tree.ts';
import { zOrder } from './z_order.ts';

/** Finds the barriers in the way of a straight line; viaducts and tunnels of a barrier are in nobody's way. */
export class BarrierIndex {
  readonly #tree: SegmentTree;

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
    this.#tree = new SegmentTree(inOrder(Int32Array.from(segments)));
  }

  /** Whether a barrier lies across the straight line between two positions, 1e-7 degrees. */
  blocks(ax: number, ay: number, bx: number, by: number): boolean {
    const tree = this.#tree;
    if (tree.ends.length === 0) return false;
    tree.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    const s = tree.ends;
    for (let found = 0; found < tree.foundCount; found++) {
      const at = 4 * tree.found[found]!;
      if (crosses(ax, ay, bx, by, s[at]!, s[at + 1]!, s[at + 2]!, s[at + 3]!)) return true;
    }
    return false;
  }
}

/** The segments so that those are near one another which lie so. */
function inOrder(segments: Int32Array): Int32Array {
  const count = segments.length / 4;
  const firstX = Int32Array.from({ length: count }, (_, segment) => segments[4 * segment]!);
  const firstY = Int32Array.from({ length: count }, (_, segment) => segments[4 * segment + 1]!);
  const ordered = new Int32Array(segments.length);
  zOrder(firstX, firstY).forEach((segment, at) => {
    ordered.set(segments.subarray(4 * segment, 4 * segment + 4), 4 * at);
  });
  return ordered;
}
