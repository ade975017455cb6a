import Flatbush from 'flatbush';
import type { MetricPlane } from './metric_plane.ts';
import type { LatticeRing } from './quantise_rings.ts';

/** Names a straight piece by its ends, whichever way it runs. */
export function segmentKey(ax: number, ay: number, bx: number, by: number): string {
  const forward = ax < bx || (ax === bx && ay < by);
  return forward ? `${ax} ${ay} ${bx} ${by}` : `${bx} ${by} ${ax} ${ay}`;
}

/** Where the perpendicular from p meets the segment, strictly between its ends; null where it does not. */
export function footOn(ax: number, ay: number, bx: number, by: number, px: number, py: number, plane: MetricPlane) {
  const [dx, dy] = [(bx - ax) * plane.east, (by - ay) * plane.north];
  const along = ((px - ax) * plane.east * dx + (py - ay) * plane.north * dy) / (dx * dx + dy * dy);
  if (!(along > 0 && along < 1)) return null;
  return { along, x: ax + along * (bx - ax), y: ay + along * (by - ay) };
}

/** Distinct straight pieces of rings, each from its lower end, with the polygons that have them. */
export class SegmentIndex {
  readonly polygons: number[][] = [];
  readonly #ends: [number, number, number, number][] = [];
  readonly #index: Flatbush | null;

  constructor(rings: readonly LatticeRing[], takes: (x: number, y: number) => boolean) {
    const seen = new Map<string, number>();
    for (const { polygon, x, y } of rings) {
      for (let i = 0, j = x.length - 1; i < x.length; j = i++) {
        if (!takes(x[i]!, y[i]!) && !takes(x[j]!, y[j]!)) continue;
        const key = segmentKey(x[j]!, y[j]!, x[i]!, y[i]!);
        const known = seen.get(key);
        if (known !== undefined) {
          this.polygons[known]!.push(polygon);
          continue;
        }
        seen.set(key, this.#ends.length);
        const forward = x[j]! < x[i]! || (x[j]! === x[i]! && y[j]! < y[i]!);
        this.#ends.push(forward ? [x[j]!, y[j]!, x[i]!, y[i]!] : [x[i]!, y[i]!, x[j]!, y[j]!]);
        this.polygons.push([polygon]);
      }
    }
    this.#index = this.#ends.length === 0 ? null : new Flatbush(this.#ends.length, 16, Int32Array);
    for (const [ax, ay, bx, by] of this.#ends) this.#index?.add(ax, Math.min(ay, by), bx, Math.max(ay, by));
    this.#index?.finish();
  }

  ends(segment: number): readonly [number, number, number, number] {
    return this.#ends[segment]!;
  }

  near(x: number, y: number, reachX: number, reachY: number, visit: (segment: number) => void): void {
    this.#index?.search(x - reachX, y - reachY, x + reachX, y + reachY, (segment) => {
      visit(segment);
      return false;
    });
  }

  /** The nearest point within reach; null where there is none. */
  nearest(x: number, y: number, plane: MetricPlane, metres: number, takes: (segment: number) => boolean) {
    let best: { x: number; y: number; metres: number } | null = null;
    this.near(x, y, metres / plane.east, metres / plane.north, (segment) => {
      if (!takes(segment)) return;
      const foot = footOn(...this.ends(segment), x, y, plane);
      if (foot === null) return;
      const away = Math.hypot((foot.x - x) * plane.east, (foot.y - y) * plane.north);
      if (away <= metres && (best === null || away < best.metres)) best = { x: foot.x, y: foot.y, metres: away };
    });
    return best as { x: number; y: number; metres: number } | null;
  }
}
