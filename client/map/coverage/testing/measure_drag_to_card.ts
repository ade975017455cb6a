import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Change } from '../../../../geodata/coverage/coverage_edit.ts';
import { type Spread, spreadOf } from '../../../../geodata/coverage/testing/measure_edits.ts';
import { seededRandom } from '../../../../geodata/districting/random.ts';
import { Problem } from '../../../../geodata/problem.ts';
import { TouchedSets } from '../../../../geodata/redraw/touched.ts';
import type { CoveragePicture } from '../coverage_picture.ts';

/**
 * Drags vertices as the hand on the map does: each event tries the move, lets the picture read it, takes it back, and copies
 * the stretches that would be sent to the graphics card.
 */
export function measureDragToCard(coverage: Coverage, picture: CoveragePicture, events: number, seed: number): Spread {
  const random = seededRandom(seed);
  const { stale } = picture.watch(() => {});
  for (const name of ['corners', 'triangles', 'segments'] as const) stale[name].isAnew = false;
  const times: number[] = [];
  while (times.length < events) {
    const vertex = Math.floor(random() * coverage.vertexCount);
    if (coverage.isFixedVertex(vertex)) continue;
    const [x, y] = [coverage.vertexX[vertex]!, coverage.vertexY[vertex]!];
    const key = coverage.vertexKey(vertex);
    let shown: Change | null = null;
    for (let event = 0; event < 20; event++) {
      const to = { x: x + Math.round((random() - 0.5) * 60), y: y + Math.round((random() - 0.5) * 60) };
      const start = performance.now();
      try {
        const change = coverage.apply({ id: 'drag', acts: [{ kind: 'move', vertices: [key], x: [to.x], y: [to.y] }] });
        const both = new TouchedSets();
        if (shown !== null) both.add(shown);
        both.add(change);
        picture.refresh(both.take());
        shown = change;
        coverage.revert(change);
      } catch (cause) {
        if (!(cause instanceof Problem)) throw cause;
      }
      for (const name of ['corners', 'triangles', 'segments'] as const) {
        const { words, stride } = picture[name];
        const { stretches } = stale[name];
        for (let i = 0; i < stretches.length; i += 2) words.slice(stretches[i]! * stride, stretches[i + 1]! * stride);
        stale[name].stretches = [];
      }
      times.push(performance.now() - start);
    }
    if (shown !== null) picture.refresh(shown);
  }
  return spreadOf(times);
}
