import { isBefore } from '../../districting/trace_walks.ts';
import { measureArc } from './arc_measures.ts';
import type { CoverageState } from './coverage_state.ts';
import { faceLeftOf, originOfHalf, ringArea2, secondOfHalf, verticesOfWalk } from './segments.ts';

/** Told what is wrong and where: a vertex slot, or −1 where it is no place on the ground. */
export type Refuse = (what: string, vertex: number) => Error;

/**
 * Completes a state whose vertices, arcs (with their faces) and faces (with their owners) are filled in: the order of arcs
 * around nodes, the walks, all measures.
 * @throws what `refuse` makes of it where the arcs do not bound the faces that they name
 */
export function assemble(state: CoverageState, refuse: Refuse): void {
  orderNodes(state);
  traceFaces(state, refuse);
  measureAll(state);
}

/** Lists the half-arcs that leave each node, sorts them by direction and links each arriving one to its follower. */
function orderNodes(state: CoverageState): void {
  const { counts, arcFrom, arcTo, vertexX, vertexY, vertexArc, halfNext } = state;
  const start = new Int32Array(counts.vertices + 1);
  for (let arc = 0; arc < counts.arcs; arc++) {
    start[arcFrom.data[arc]! + 1]!++;
    start[arcTo.data[arc]! + 1]!++;
  }
  for (let v = 0; v < counts.vertices; v++) start[v + 1]! += start[v]!;
  const filled = start.slice();
  const outgoing = new Int32Array(2 * counts.arcs);
  for (let half = 0; half < outgoing.length; half++) outgoing[filled[originOfHalf(state, half)]!++] = half;
  const [x, y] = [vertexX.data, vertexY.data];
  for (let node = 0; node < counts.vertices; node++) {
    const [begin, end] = [start[node]!, start[node + 1]!];
    if (begin === end) continue;
    for (let i = begin + 1; i < end; i++) {
      const half = outgoing[i]!;
      const second = secondOfHalf(state, half);
      const [dx, dy] = [x[second]! - x[node]!, y[second]! - y[node]!];
      let slot = i;
      for (; slot > begin; slot--) {
        const other = secondOfHalf(state, outgoing[slot - 1]!);
        if (!isBefore(dx, dy, x[other]! - x[node]!, y[other]! - y[node]!)) break;
        outgoing[slot] = outgoing[slot - 1]!;
      }
      outgoing[slot] = half;
    }
    for (let i = begin; i < end; i++) halfNext.data[outgoing[i]! ^ 1] = outgoing[i === begin ? end - 1 : i - 1]!;
    vertexArc.data[node] = -2 - outgoing[begin]!;
  }
}

function traceFaces(state: CoverageState, refuse: Refuse): void {
  const { counts, halfNext, faceWalk, faceArea2, walkHalf, walkNext } = state;
  const seen = new Uint8Array(2 * counts.arcs);
  const around = new Uint8Array(counts.faces);
  faceWalk.data.fill(-1);
  for (let first = 0; first < seen.length; first++) {
    if (seen[first]) continue;
    const face = faceLeftOf(state, first);
    for (let half = first; !seen[half]; half = halfNext.data[half]!) {
      seen[half] = 1;
      if (faceLeftOf(state, half) !== face) throw refuse('coverage_faces_mixed', originOfHalf(state, half));
    }
    if (face < 0) continue;
    const area2 = ringArea2(state, verticesOfWalk(state, first));
    faceArea2.data[face]! += area2;
    if (area2 > 0 && around[face]) throw refuse('coverage_face_in_parts', originOfHalf(state, first));
    if (area2 === 0) throw refuse('coverage_face_flat', originOfHalf(state, first));
    const walk = counts.walks++;
    walkHalf.reserve(counts.walks);
    walkNext.reserve(counts.walks);
    walkHalf.data[walk] = first;
    // The walk around the face stands first in its list.
    const before = faceWalk.data[face]!;
    if (area2 > 0 || before === -1 || !around[face]) {
      walkNext.data[walk] = before;
      faceWalk.data[face] = walk;
    } else {
      walkNext.data[walk] = walkNext.data[before]!;
      walkNext.data[before] = walk;
    }
    if (area2 > 0) around[face] = 1;
  }
  for (let face = 0; face < counts.faces; face++) {
    if (!around[face]) throw refuse('coverage_face_without_outline', -1);
    if (!(faceArea2.data[face]! > 0))
      throw refuse('coverage_face_flat', originOfHalf(state, walkHalf.data[faceWalk.data[face]!]!));
  }
}

function measureAll(state: CoverageState): void {
  const { counts, arcLeft, arcRight, arcLength, arcArea, faceOwner, faceArea, faceArea2 } = state;
  for (let arc = 0; arc < counts.arcs; arc++) {
    const { length, area } = measureArc(state, state.measure, arc);
    arcLength.data[arc] = length;
    arcArea.data[arc] = area;
    const [left, right] = [arcLeft.data[arc]!, arcRight.data[arc]!];
    if (left >= 0) faceArea.data[left]! += area;
    if (right >= 0) faceArea.data[right]! -= area;
    const [a, b] = [left < 0 ? -1 : faceOwner.data[left]!, right < 0 ? -1 : faceOwner.data[right]!];
    if (a === b) continue;
    if (a >= 0) state.ownerPerimeter.data[a]! += length;
    if (b >= 0) state.ownerPerimeter.data[b]! += length;
  }
  for (let face = 0; face < counts.faces; face++) {
    const owner = faceOwner.data[face]!;
    state.facesOfOwners.link(face);
    state.ownerFaces.data[owner]!++;
    state.ownerArea2.data[owner]! += faceArea2.data[face]!;
    state.ownerArea.data[owner]! += faceArea.data[face]!;
  }
}
