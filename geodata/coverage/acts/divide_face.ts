import { placeOfVertex, wouldTurn } from '../problems.ts';
import { locate } from '../questions/locate.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { ringArea2, verticesOfWalk } from '../state/segments.ts';
import { type Namer, newFace, newWalk } from './new_objects.ts';
import { easternmost } from './validate_shape.ts';

interface Walk {
  readonly halves: readonly number[];
  readonly vertices: readonly number[];
  readonly area2: number;
}

/** All half-arcs around a face. */
export function halvesOf({ faceWalk, walkNext, walkHalf, halfNext }: CoverageState, face: number): number[] {
  const halves: number[] = [];
  for (let walk = faceWalk.data[face]!; walk !== -1; walk = walkNext.data[walk]!) {
    const first = walkHalf.data[walk]!;
    let half = first;
    do {
      halves.push(half);
      half = halfNext.data[half]!;
    } while (half !== first);
  }
  return halves;
}

/**
 * Makes faces of what a face has been cut into. The largest piece keeps its slot and key; the others are new, the larger
 * first.
 * @param halves all half-arcs that were around the face, and both of each arc that cuts it
 * @returns the slots of all pieces
 * @throws Problem `face_would_turn` where an island lies in none of them
 */
export function divideFace(state: CoverageState, face: number, halves: readonly number[], namer: Namer): number[] {
  const walks = walksOf(state, halves);
  const around = walks.filter(({ area2 }) => area2 > 0).sort((a, b) => b.area2 - a.area2 || bySouth(state, a, b));
  const pieces = around.map((walk, i) => {
    const slot = i === 0 ? face : newFace(state, namer, face);
    state.set(state.faceWalk, slot, -1);
    give(state, walk, slot);
    return slot;
  });
  const islands = walks
    .filter(({ area2 }) => area2 < 0)
    .map((walk) => ({ walk, east: easternmost(state, walk.vertices) }))
    .sort((a, b) => state.vertexX.data[b.east]! - state.vertexX.data[a.east]! || bySouth(state, a.walk, b.walk));
  // From the east on: what one sees looking east from an island has its face already.
  for (const { walk, east } of islands) {
    const holder = locate(state, state.vertexX.data[east]!, state.vertexY.data[east]!);
    if (!pieces.includes(holder)) throw wouldTurn(placeOfVertex(state, east));
    give(state, walk, holder);
  }
  measure(state, face, pieces);
  return pieces;
}

function walksOf(state: CoverageState, halves: readonly number[]): Walk[] {
  const seen = new Set<number>();
  const walks: Walk[] = [];
  for (const first of halves) {
    if (seen.has(first)) continue;
    const own: number[] = [];
    for (let half = first; !seen.has(half); half = state.halfNext.data[half]!) {
      seen.add(half);
      own.push(half);
    }
    const vertices = verticesOfWalk(state, first);
    walks.push({ halves: own, vertices, area2: ringArea2(state, vertices) });
  }
  return walks;
}

/** A walk around a face goes to the front of its list, one around an island behind it. */
function give(state: CoverageState, { halves }: Walk, face: number): void {
  const walk = newWalk(state, halves[0]!);
  const first = state.faceWalk.data[face]!;
  if (first === -1) state.set(state.faceWalk, face, walk);
  else {
    state.set(state.walkNext, walk, state.walkNext.data[first]!);
    state.set(state.walkNext, first, walk);
  }
  for (const half of halves) {
    state.set(half & 1 ? state.arcRight : state.arcLeft, half >> 1, face);
    state.touched.arcs.add(half >> 1);
  }
}

function measure(state: CoverageState, face: number, pieces: readonly number[]): void {
  const owner = state.faceOwner.data[face]!;
  for (const piece of pieces) {
    let [area, area2] = [0, 0];
    for (let walk = state.faceWalk.data[piece]!; walk !== -1; walk = state.walkNext.data[walk]!) {
      area2 += ringArea2(state, verticesOfWalk(state, state.walkHalf.data[walk]!));
    }
    for (const half of halvesOf(state, piece)) {
      area += half & 1 ? -state.arcArea.data[half >> 1]! : state.arcArea.data[half >> 1]!;
    }
    // The owner has what the face had; bent arcs have been counted by length already, but not in lattice steps.
    state.add(state.ownerArea2, owner, area2 - state.faceArea2.data[piece]!);
    state.add(state.ownerArea, owner, area - state.faceArea.data[piece]!);
    state.set(state.faceArea2, piece, area2);
    state.set(state.faceArea, piece, area);
  }
}

function bySouth({ vertexX, vertexY }: CoverageState, a: Walk, b: Walk): number {
  const south = ({ vertices }: Walk): [number, number] =>
    vertices.reduce<[number, number]>(
      (best, v) => {
        const [x, y] = [vertexX.data[v]!, vertexY.data[v]!];
        return y < best[1] || (y === best[1] && x < best[0]) ? [x, y] : best;
      },
      [Infinity, Infinity],
    );
  const [[ax, ay], [bx, by]] = [south(a), south(b)];
  return ay - by || ax - bx;
}
