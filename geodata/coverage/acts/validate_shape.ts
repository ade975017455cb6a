import { isBefore } from '../../districting/trace_walks.ts';
import { placeOfVertex, wouldCross, wouldTurn } from '../problems.ts';
import { locate } from '../questions/locate.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import {
  endOfSegment,
  isNode,
  outgoingHalves,
  ringArea2,
  secondOfHalf,
  segmentsMeet,
  startOfSegment,
  verticesOfWalk,
} from '../state/segments.ts';

/**
 * Checks a state in which some segments were given another place, with whole numbers only: no two segments meet but in a
 * shared vertex, the arcs around each node keep their order, every walk its sense, every island its face. A planar drawing
 * for which all this holds has the same faces beside the same arcs as before.
 * @param changed segments that have moved; they stand in the index
 * @throws Problem `arcs_would_meet`, `face_would_turn`
 */
export function validateShape(state: CoverageState, changed: readonly number[], faces: readonly number[]): void {
  validateSegments(state, changed);
  const nodes = new Set<number>();
  for (const segment of changed) {
    for (const vertex of [startOfSegment(state, segment), endOfSegment(state, segment)]) {
      if (isNode(state, vertex)) nodes.add(vertex);
    }
  }
  for (const node of nodes) validateNode(state, node);
  for (const face of faces) if (face >= 0) validateFace(state, face);
}

/** @throws Problem `arcs_would_meet` */
function validateSegments(state: CoverageState, changed: readonly number[]): void {
  const vertex = firstMeeting(state, changed);
  if (vertex !== -1) throw wouldCross(placeOfVertex(state, vertex));
}

/** The start of a segment that meets one of these but in a shared vertex, or that has no length; −1: none does. */
export function firstMeeting(state: CoverageState, segments: readonly number[]): number {
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  let meeting = -1;
  for (const segment of segments) {
    const [a, b] = [startOfSegment(state, segment), endOfSegment(state, segment)];
    const [ax, ay, bx, by] = [x[a]!, y[a]!, x[b]!, y[b]!];
    if (ax === bx && ay === by) return a;
    state.index.visitAlong(ax, ay, bx, by, 0, (other) => {
      if (other !== segment && segmentsMeet(state, segment, other)) meeting = startOfSegment(state, other);
    });
    if (meeting !== -1) return meeting;
  }
  return -1;
}

function validateNode(state: CoverageState, node: number): void {
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  const halves = outgoingHalves(state, node);
  if (halves.length < 3) return;
  let turns = 0;
  for (let i = 0; i < halves.length; i++) {
    const [a, b] = [secondOfHalf(state, halves[i]!), secondOfHalf(state, halves[(i + 1) % halves.length]!)];
    // Listed clockwise: going on, the direction comes before the last one but once in a round.
    if (isBefore(x[a]! - x[node]!, y[a]! - y[node]!, x[b]! - x[node]!, y[b]! - y[node]!)) turns++;
  }
  if (turns !== 1) throw wouldTurn(placeOfVertex(state, node));
}

function validateFace(state: CoverageState, face: number): void {
  const { faceWalk, walkHalf, walkNext } = state;
  const around = faceWalk.data[face]!;
  for (let walk = around; walk !== -1; walk = walkNext.data[walk]!) {
    const vertices = verticesOfWalk(state, walkHalf.data[walk]!);
    if (ringArea2(state, vertices) > 0 !== (walk === around)) throw wouldTurn(placeOfVertex(state, vertices[0]!));
    if (walk === around) continue;
    const east = easternmost(state, vertices);
    if (locate(state, state.vertexX.data[east]!, state.vertexY.data[east]!) !== face) {
      throw wouldTurn(placeOfVertex(state, east));
    }
  }
}

/** The vertex furthest east: looking east from there, nothing of its own component is in the way. */
export function easternmost({ vertexX, vertexY }: CoverageState, vertices: readonly number[]): number {
  const [x, y] = [vertexX.data, vertexY.data];
  return vertices.reduce((best, v) => (x[v]! > x[best]! || (x[v] === x[best] && y[v]! > y[best]!) ? v : best));
}
