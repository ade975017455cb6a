import { Problem } from '../../problem.ts';
import type { MoveVertices } from '../coverage_edit.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { segmentsAt } from '../state/segments.ts';
import { requireMovable, requireOnLattice, slotOf } from './guards.ts';
import { attach, detach, facesBeside, measureFace, touchBeside } from './reshape.ts';
import { validateShape } from './validate_shape.ts';

/**
 * Puts vertices elsewhere for all faces that share them.
 * @throws Problem `move_uneven`, `no_such_vertex`, `not_on_lattice`, `vertex_on_fixed_boundary`, `…_locked`,
 *   `arcs_would_meet`, `face_would_turn`
 */
export function moveVertices(state: CoverageState, { vertices, x, y }: MoveVertices): void {
  if (vertices.length !== x.length || vertices.length !== y.length) {
    throw new Problem('move_uneven', {
      zh: `${vertices.length} 个顶点，却有 ${x.length} 个横坐标和 ${y.length} 个纵坐标。`,
      en: `${vertices.length} vertices come with ${x.length} x and ${y.length} y coordinates.`,
    });
  }
  const slots = vertices.map((key) => slotOf(state, 'vertex', key));
  const segments = new Set<number>();
  slots.forEach((vertex, i) => {
    requireOnLattice(state, x[i], y[i]);
    requireMovable(state, vertex);
    for (const segment of segmentsAt(state, vertex)) segments.add(segment);
  });
  detach(state, segments);
  slots.forEach((vertex, i) => {
    state.set(state.vertexX, vertex, x[i]!);
    state.set(state.vertexY, vertex, y[i]!);
    state.touched.vertices.add(vertex);
    state.wrote('vertex', vertex);
  });
  attach(state, segments);
  const faces = facesBeside(state, segments);
  validateShape(state, [...segments], faces);
  for (const face of faces) measureFace(state, face);
  touchBeside(state, segments, faces);
}
