import { easternmost, firstMeeting } from '../acts/validate_shape.ts';
import { placeOfVertex } from '../problems.ts';
import { locate } from '../questions/locate.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { faceLeftOf, ringArea2, verticesOfWalk } from '../state/segments.ts';
import { badCoverage } from './face_problems.ts';

/**
 * Checks the whole drawing with whole numbers: no two segments meet but in a shared vertex, and every island lies in the
 * face that it says. About a second for two million vertices.
 * @throws Problem `coverage_crossing`, `coverage_island`
 */
export function checkPlanar(state: CoverageState): void {
  state.index.build();
  const { counts, vertexArc, halfNext } = state;
  const segments: number[] = [];
  for (let vertex = 0; vertex < counts.vertices; vertex++) if (vertexArc.data[vertex]! >= 0) segments.push(vertex);
  for (let arc = 0; arc < counts.arcs; arc++) segments.push(~arc);
  const meeting = firstMeeting(state, segments);
  if (meeting !== -1) throw badCoverage('coverage_crossing', placeOfVertex(state, meeting));
  const seen = new Uint8Array(2 * counts.arcs);
  for (let first = 0; first < seen.length; first++) {
    if (seen[first]) continue;
    for (let half = first; !seen[half]; half = halfNext.data[half]!) seen[half] = 1;
    const vertices = verticesOfWalk(state, first);
    if (ringArea2(state, vertices) > 0) continue;
    const east = easternmost(state, vertices);
    const holder = locate(state, state.vertexX.data[east]!, state.vertexY.data[east]!);
    if (holder !== faceLeftOf(state, first)) throw badCoverage('coverage_island', placeOfVertex(state, east));
  }
}
