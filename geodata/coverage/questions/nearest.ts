import type { CoverageState } from '../state/coverage_state.ts';
import { arcOfSegment, endOfSegment, startOfSegment } from '../state/segments.ts';

/** A point on an arc. */
export interface OnArc {
  readonly arc: number;
  /** The vertex of the arc that it lies behind. */
  readonly after: number;
  /** Lattice steps, rounded. */
  readonly x: number;
  readonly y: number;
}

/** Nearest vertex within some lattice steps, the lowest slot of equally near ones; −1 where there is none. */
export function nearestVertex(state: CoverageState, px: number, py: number, within: number): number {
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  let best = -1;
  let least = within * within;
  state.index.visitBox(px - within, py - within, px + within, py + within, (segment) => {
    for (const vertex of [startOfSegment(state, segment), endOfSegment(state, segment)]) {
      const squared = (x[vertex]! - px) ** 2 + (y[vertex]! - py) ** 2;
      if (squared > least || (squared === least && best !== -1 && vertex >= best)) continue;
      least = squared;
      best = vertex;
    }
  });
  return best;
}

/** Nearest point of an arc within some lattice steps, or null. */
export function nearestArc(state: CoverageState, px: number, py: number, within: number): OnArc | null {
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  let best: OnArc | null = null;
  let least = within * within;
  state.index.visitBox(px - within, py - within, px + within, py + within, (segment) => {
    const [a, b] = [startOfSegment(state, segment), endOfSegment(state, segment)];
    const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
    const t = Math.min(1, Math.max(0, ((px - x[a]!) * dx + (py - y[a]!) * dy) / (dx * dx + dy * dy)));
    const [fx, fy] = [x[a]! + t * dx, y[a]! + t * dy];
    const squared = (fx - px) ** 2 + (fy - py) ** 2;
    const arc = arcOfSegment(state, segment);
    if (squared > least || (squared === least && best !== null && arc >= best.arc)) return;
    least = squared;
    best = { arc, after: a, x: Math.round(fx), y: Math.round(fy) };
  });
  return best;
}
