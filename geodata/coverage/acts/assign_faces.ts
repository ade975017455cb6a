import { Problem } from '../../problem.ts';
import type { AssignFaces } from '../coverage_edit.ts';
import { isLocked } from '../problems.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { requireFree, slotOf } from './guards.ts';
import { ownerOf } from './reshape.ts';

/**
 * Gives faces to an owner. Faces that it has already are left as they are.
 * @throws Problem `no_such_face`, `no_such_owner`, `other_community`, `face_locked`, `compound_locked`, `owner_locked`,
 *   `arc_locked`
 */
export function assignFaces(state: CoverageState, act: AssignFaces): void {
  const owner = slotOf(state, 'owner', act.owner);
  const given: number[] = [];
  const locked = new Map<number, boolean>();
  for (const key of act.faces) {
    const face = slotOf(state, 'face', key);
    if (state.faceOwner.data[face] === owner) continue;
    requireSameParent(state, face, owner, act);
    requireFree(state, face);
    given.push(face);
    noteLockedArcs(state, face, locked);
    give(state, face, owner);
  }
  if (given.length === 0) return;
  if (state.ownerLock.data[owner]) throw isLocked('owner', act.owner);
  requireLockedArcs(state, locked);
}

function requireSameParent(state: CoverageState, face: number, owner: number, act: AssignFaces): void {
  const { parents } = state.ids;
  const [from, to] = [state.faceParent.data[face]!, state.owners[owner]!.parent];
  if (from === to) return;
  const key = state.faceKeys.keyOf(face);
  throw new Problem('other_community', {
    zh: `地块 ${key} 属于社区 ${parents[from]}，不能划给社区 ${parents[to]} 的网格 ${act.owner}。`,
    en: `Face ${key} lies in community ${parents[from]} and cannot go to grid ${act.owner} of community ${parents[to]}.`,
  });
}

function give(state: CoverageState, face: number, owner: number): void {
  const before = state.faceOwner.data[face]!;
  state.noteOwnerSums(before);
  state.noteOwnerSums(owner);
  const [perimeter, faces] = [state.ownerPerimeter.data, state.ownerFaces.data];
  const [area2, area] = [state.ownerArea2.data, state.ownerArea.data];
  forEachArc(state, face, (arc, other) => {
    state.touched.arcs.add(arc);
    const length = state.arcLength.data[arc]!;
    const beside = ownerOf(state, other);
    // The arc is no boundary with the same face on both sides of the change: each side counts it once.
    perimeter[before]! += beside === before ? length : -length;
    perimeter[owner]! += beside === owner ? -length : length;
  });
  faces[before]!--;
  faces[owner]!++;
  area2[before]! -= state.faceArea2.data[face]!;
  area2[owner]! += state.faceArea2.data[face]!;
  area[before]! -= state.faceArea.data[face]!;
  area[owner]! += state.faceArea.data[face]!;
  state.setOwner(face, owner);
  state.touched.faces.add(face);
  state.touched.owners.add(before);
  state.touched.owners.add(owner);
  state.wrote('face', face);
}

/** For each locked arc around a face whether it is a boundary, before anything beside it is given away. */
function noteLockedArcs(state: CoverageState, face: number, locked: Map<number, boolean>): void {
  forEachArc(state, face, (arc, other) => {
    if (!state.arcLock.data[arc] || locked.has(arc)) return;
    locked.set(arc, ownerOf(state, other) !== state.faceOwner.data[face]);
  });
}

/** A locked boundary stays one, once everything has been given. */
function requireLockedArcs(state: CoverageState, locked: ReadonlyMap<number, boolean>): void {
  for (const [arc, wasBoundary] of locked) {
    const [left, right] = [state.arcLeft.data[arc]!, state.arcRight.data[arc]!];
    if (wasBoundary && ownerOf(state, left) === ownerOf(state, right)) throw isLocked('arc', state.arcKeys.keyOf(arc));
  }
}

/** Calls back for each half-arc around a face with the face on the other side. */
export function forEachArc(state: CoverageState, face: number, visit: (arc: number, other: number) => void): void {
  const { faceWalk, walkNext, walkHalf, halfNext, arcLeft, arcRight } = state;
  for (let walk = faceWalk.data[face]!; walk !== -1; walk = walkNext.data[walk]!) {
    const first = walkHalf.data[walk]!;
    let half = first;
    do {
      visit(half >> 1, half & 1 ? arcLeft.data[half >> 1]! : arcRight.data[half >> 1]!);
      half = halfNext.data[half]!;
    } while (half !== first);
  }
}
