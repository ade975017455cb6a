import type { CoverageState } from '../state/coverage_state.ts';
import { arcOfSegment, endOfSegment, ringArea2, startOfSegment, verticesOfWalk } from '../state/segments.ts';

/** Takes segments out of the index and of all measures, before their ends change. */
export function detach(state: CoverageState, segments: Iterable<number>): void {
  for (const segment of segments) {
    state.index.remove(segment);
    count(state, segment, -1);
  }
}

/** Puts segments back in once they lie where they should. */
export function attach(state: CoverageState, segments: Iterable<number>): void {
  for (const segment of segments) {
    state.index.add(segment);
    count(state, segment, 1);
  }
}

function count(state: CoverageState, segment: number, sign: 1 | -1): void {
  const [a, b] = [startOfSegment(state, segment), endOfSegment(state, segment)];
  const ends = [
    state.vertexX.data[a]!,
    state.vertexY.data[a]!,
    state.vertexX.data[b]!,
    state.vertexY.data[b]!,
  ] as const;
  const arc = arcOfSegment(state, segment);
  lengthenArc(state, arc, sign * state.measure.length(...ends), sign * state.measure.area(...ends));
}

/** Adds to the measures of an arc and of the faces and owners on both sides. */
export function lengthenArc(state: CoverageState, arc: number, length: number, area: number): void {
  state.add(state.arcLength, arc, length);
  state.add(state.arcArea, arc, area);
  const [left, right] = [state.arcLeft.data[arc]!, state.arcRight.data[arc]!];
  const owner = ownerOf(state, left);
  const other = ownerOf(state, right);
  if (left >= 0) state.add(state.faceArea, left, area);
  if (right >= 0) state.add(state.faceArea, right, -area);
  if (owner === other) return;
  if (owner >= 0) {
    state.add(state.ownerArea, owner, area);
    state.add(state.ownerPerimeter, owner, length);
  }
  if (other >= 0) {
    state.add(state.ownerArea, other, -area);
    state.add(state.ownerPerimeter, other, length);
  }
}

export function ownerOf({ faceOwner }: CoverageState, face: number): number {
  return face < 0 ? -1 : faceOwner.data[face]!;
}

/** Counts the lattice area of a face anew. */
export function measureFace(state: CoverageState, face: number): void {
  let area2 = 0;
  for (let walk = state.faceWalk.data[face]!; walk !== -1; walk = state.walkNext.data[walk]!) {
    area2 += ringArea2(state, verticesOfWalk(state, state.walkHalf.data[walk]!));
  }
  const difference = area2 - state.faceArea2.data[face]!;
  state.add(state.faceArea2, face, difference);
  state.add(state.ownerArea2, state.faceOwner.data[face]!, difference);
}

/** The faces beside some segments, each once. */
export function facesBeside(state: CoverageState, segments: Iterable<number>): number[] {
  const faces = new Set<number>();
  for (const segment of segments) {
    const arc = arcOfSegment(state, segment);
    faces.add(state.arcLeft.data[arc]!);
    faces.add(state.arcRight.data[arc]!);
  }
  faces.delete(-1);
  return [...faces];
}

/** Notes segments whose line changed, with the faces and owners beside them. */
export function touchBeside(state: CoverageState, segments: Iterable<number>, faces: Iterable<number>): void {
  for (const segment of segments) state.touched.arcs.add(arcOfSegment(state, segment));
  for (const face of faces) {
    state.touched.faces.add(face);
    state.touched.reshaped.add(face);
    state.touched.owners.add(state.faceOwner.data[face]!);
  }
}
