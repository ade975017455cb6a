import { seededRandom } from '../../districting/random.ts';
import type { Coverage } from '../coverage.ts';
import type { CoverageEdit } from '../coverage_edit.ts';

/** Milliseconds of a run, sorted. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/**
 * Drags vertices as a hand does: each pointer event takes the last move back and puts the vertex elsewhere, then reads the
 * lines of the arcs that changed, which is what goes to the GPU.
 */
export function measureDrag(coverage: Coverage, events: number, seed: number): Spread {
  const random = seededRandom(seed);
  const times: number[] = [];
  for (let drag = 0; times.length < events; drag++) {
    const vertex = Math.floor(random() * coverage.vertexCount);
    if (coverage.isFixedVertex(vertex)) continue;
    const [x, y] = [coverage.vertexX[vertex]!, coverage.vertexY[vertex]!];
    let last: ReturnType<Coverage['apply']> | null = null;
    for (let event = 0; event < 20; event++) {
      const to = { x: x + Math.round((random() - 0.5) * 60), y: y + Math.round((random() - 0.5) * 60) };
      const start = performance.now();
      if (last !== null) coverage.revert(last);
      last = tryApply(coverage, {
        id: `drag-${drag}`,
        acts: [{ kind: 'move', vertices: [coverage.vertexKey(vertex)], x: [to.x], y: [to.y] }],
      });
      for (const arc of last?.arcs ?? []) coverage.arcLine(arc);
      times.push(performance.now() - start);
    }
    if (last !== null) coverage.revert(last);
  }
  return spreadOf(times);
}

function tryApply(coverage: Coverage, edit: CoverageEdit): ReturnType<Coverage['apply']> | null {
  try {
    return coverage.apply(edit);
  } catch {
    return null;
  }
}
