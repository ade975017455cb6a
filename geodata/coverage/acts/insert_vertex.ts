import { Problem } from '../../problem.ts';
import type { InsertVertex, RemoveVertex } from '../coverage_edit.ts';
import { placeOfVertex } from '../problems.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { isNode, segmentBefore } from '../state/segments.ts';
import { requireMovable, requireMovableArc, requireOnLattice, slotOf } from './guards.ts';
import { type Namer, newVertex } from './new_objects.ts';
import { attach, detach, facesBeside, measureFace, touchBeside } from './reshape.ts';
import { validateShape } from './validate_shape.ts';

/**
 * Adds a vertex to an arc.
 * @throws Problem `no_such_arc`, `no_such_vertex`, `not_on_lattice`, `vertex_on_fixed_boundary`, `…_locked`,
 *   `vertex_not_on_arc`, `arcs_would_meet`, `face_would_turn`
 */
export function insertVertex(state: CoverageState, act: InsertVertex, namer: Namer): void {
  const arc = slotOf(state, 'arc', act.arc);
  const after = slotOf(state, 'vertex', act.after);
  requireOnLattice(state, act.x, act.y);
  requireMovableArc(state, arc, after);
  const segment = segmentFrom(state, arc, after);
  if (segment === null) {
    throw new Problem('vertex_not_on_arc', {
      zh: `顶点 ${act.after} 不在弧段 ${act.arc} 上，或是它的终点。`,
      en: `Vertex ${act.after} does not lie on arc ${act.arc}, or is its end.`,
    });
  }
  detach(state, [segment]);
  const vertex = newVertex(state, namer, act.x, act.y);
  linkAfter(state, arc, segment, vertex);
  attach(state, [segment, vertex]);
  reshaped(state, arc, [segment, vertex]);
}

/**
 * Takes a vertex out of its arc.
 * @throws Problem `no_such_vertex`, `vertex_is_node`, `vertex_on_fixed_boundary`, `…_locked`, `arcs_would_meet`,
 *   `face_would_turn`
 */
export function removeVertex(state: CoverageState, { vertex: key }: RemoveVertex): void {
  const vertex = slotOf(state, 'vertex', key);
  if (isNode(state, vertex)) {
    throw new Problem('vertex_is_node', {
      zh: `顶点 ${key}（${placeOfVertex(state, vertex)}）是弧段的交会点，不能删除。`,
      en: `Vertex ${key} at ${placeOfVertex(state, vertex)} is where arcs meet and cannot be taken out.`,
    });
  }
  requireMovable(state, vertex);
  const arc = state.vertexArc.data[vertex]!;
  const before = segmentBefore(state, vertex);
  detach(state, [before, vertex]);
  const [previous, next] = [state.vertexPrev.data[vertex]!, state.vertexNext.data[vertex]!];
  if (previous === -1) state.set(state.arcFirst, arc, next);
  else state.set(state.vertexNext, previous, next);
  if (next === -1) state.set(state.arcLast, arc, previous);
  else state.set(state.vertexPrev, next, previous);
  state.set(state.vertexArc, vertex, -1);
  attach(state, [before]);
  state.touched.vertices.add(vertex);
  state.wrote('vertex', vertex);
  reshaped(state, arc, [before]);
}

/** The segment of an arc that begins at one of its vertices, or null. For a ring its node counts as the start. */
export function segmentFrom(state: CoverageState, arc: number, vertex: number): number | null {
  if (state.arcFrom.data[arc] === vertex) return ~arc;
  return state.vertexArc.data[vertex] === arc ? vertex : null;
}

/** Makes a vertex an interior one behind the start of a segment. The segment must be out of the index. */
export function linkAfter(state: CoverageState, arc: number, segment: number, vertex: number): void {
  const next = segment < 0 ? state.arcFirst.data[arc]! : state.vertexNext.data[segment]!;
  state.set(state.vertexArc, vertex, arc);
  state.set(state.vertexPrev, vertex, segment < 0 ? -1 : segment);
  state.set(state.vertexNext, vertex, next);
  if (segment < 0) state.set(state.arcFirst, arc, vertex);
  else state.set(state.vertexNext, segment, vertex);
  if (next === -1) state.set(state.arcLast, arc, vertex);
  else state.set(state.vertexPrev, next, vertex);
}

function reshaped(state: CoverageState, arc: number, segments: readonly number[]): void {
  state.wrote('arc', arc);
  const faces = facesBeside(state, segments);
  validateShape(state, segments, faces);
  for (const face of faces) measureFace(state, face);
  touchBeside(state, segments, faces);
}
