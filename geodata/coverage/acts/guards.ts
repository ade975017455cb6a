import type { Key, ObjectKind } from '../coverage_edit.ts';
import { isFixed, isLocked, noSuch, notOnLattice, placeOfVertex } from '../problems.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { isNode, outgoingHalves } from '../state/segments.ts';

/** Slot of an object that an edit names. @throws Problem `no_such_…` */
export function slotOf(state: CoverageState, kind: Exclude<ObjectKind, 'compound'>, key: Key): number {
  const keys = { vertex: state.vertexKeys, arc: state.arcKeys, face: state.faceKeys, owner: state.ownerKeys }[kind];
  const slot = keys.slotOf(key);
  if (slot === -1) throw noSuch(kind, key);
  if (kind === 'vertex' && state.vertexArc.data[slot] === -1) throw noSuch(kind, key);
  if (kind === 'owner' && state.owners[slot] === null) throw noSuch(kind, key);
  return slot;
}

/** @throws Problem `not_on_lattice` */
export function requireOnLattice({ lattice }: CoverageState, x: unknown, y: unknown): void {
  if (!Number.isInteger(x) || !Number.isInteger(y)) throw notOnLattice(x, y);
  const [column, row] = [x as number, y as number];
  if (column < 0 || row < 0 || column > lattice.width || row > lattice.height) throw notOnLattice(x, y);
}

export function arcsAt(state: CoverageState, vertex: number): number[] {
  if (!isNode(state, vertex)) return [state.vertexArc.data[vertex]!];
  return [...new Set(outgoingHalves(state, vertex).map((half) => half >> 1))];
}

/** Does the arc lie on the border of a community or of the place? */
export function isFixedArc({ arcLeft, arcRight, faceParent }: CoverageState, arc: number): boolean {
  const [left, right] = [arcLeft.data[arc]!, arcRight.data[arc]!];
  return left < 0 || right < 0 || faceParent.data[left] !== faceParent.data[right];
}

/** What holds the line of an arc fast: itself or, where it is a boundary, the lock of a grid beside it. */
export function lockOfArc(state: CoverageState, arc: number): { kind: ObjectKind; slot: number } | null {
  if (state.arcLock.data[arc]) return { kind: 'arc', slot: arc };
  const [left, right] = [state.arcLeft.data[arc]!, state.arcRight.data[arc]!];
  const [a, b] = [left < 0 ? -1 : state.faceOwner.data[left]!, right < 0 ? -1 : state.faceOwner.data[right]!];
  if (a === b) return null;
  for (const owner of [a, b]) if (owner >= 0 && state.ownerLock.data[owner]) return { kind: 'owner', slot: owner };
  return null;
}

/** @throws Problem `vertex_on_fixed_boundary`, `vertex_locked`, `arc_locked`, `owner_locked` */
export function requireMovable(state: CoverageState, vertex: number): void {
  if (state.vertexLock.data[vertex]) {
    throw isLocked('vertex', state.vertexKeys.keyOf(vertex), placeOfVertex(state, vertex));
  }
  for (const arc of arcsAt(state, vertex)) requireMovableArc(state, arc, vertex);
}

/** @throws Problem `vertex_on_fixed_boundary`, `arc_locked`, `owner_locked` */
export function requireMovableArc(state: CoverageState, arc: number, vertex: number): void {
  const place = placeOfVertex(state, vertex);
  if (isFixedArc(state, arc)) throw isFixed(state.vertexKeys.keyOf(vertex), place);
  const lock = lockOfArc(state, arc);
  if (lock === null) return;
  throw isLocked(lock.kind, (lock.kind === 'arc' ? state.arcKeys : state.ownerKeys).keyOf(lock.slot), place);
}

/** What holds the owner of a face fast, or null. */
export function lockOfFace(state: CoverageState, face: number): { kind: ObjectKind; slot: number } | null {
  if (state.faceLock.data[face]) return { kind: 'face', slot: face };
  const compound = state.faceCompound.data[face]!;
  if (compound >= 0 && state.compoundLock.data[compound]) return { kind: 'compound', slot: compound };
  const owner = state.faceOwner.data[face]!;
  return state.ownerLock.data[owner] ? { kind: 'owner', slot: owner } : null;
}

/** @throws Problem `face_locked`, `compound_locked`, `owner_locked` */
export function requireFree(state: CoverageState, face: number): void {
  const lock = lockOfFace(state, face);
  if (lock === null) return;
  if (lock.kind === 'compound') throw isLocked('compound', state.ids.compounds[lock.slot]);
  throw isLocked(lock.kind, (lock.kind === 'face' ? state.faceKeys : state.ownerKeys).keyOf(lock.slot));
}
