import type { CoverageState } from '../state/coverage_state.ts';

/** Gives out the keys of what one edit creates, `<editId>.<n>`. */
export class Namer {
  readonly #edit: string;
  #next = 0;

  constructor(edit: string) {
    this.#edit = edit;
  }

  next(): string {
    return `${this.#edit}.${this.#next++}`;
  }
}

/** A vertex that lies on no arc yet. */
export function newVertex(state: CoverageState, namer: Namer, x: number, y: number): number {
  const vertex = state.counts.vertices++;
  const { vertexX, vertexY, vertexNext, vertexPrev, vertexArc, vertexLock } = state;
  for (const column of [vertexX, vertexY, vertexNext, vertexPrev, vertexArc]) column.reserve(vertex + 1);
  vertexLock.reserve(vertex + 1);
  state.vertexKeys.add(namer.next());
  vertexX.data[vertex] = x;
  vertexY.data[vertex] = y;
  vertexNext.data[vertex] = -1;
  vertexPrev.data[vertex] = -1;
  vertexArc.data[vertex] = -1;
  vertexLock.data[vertex] = 0;
  state.touched.vertices.add(vertex);
  return vertex;
}

/** An arc without interior vertices, measures or followers; its faces are those of the arguments. */
export function newArc(
  state: CoverageState,
  namer: Namer,
  ends: { readonly from: number; readonly to: number; readonly left: number; readonly right: number },
): number {
  const arc = state.counts.arcs++;
  const { arcFrom, arcTo, arcLeft, arcRight, arcFirst, arcLast, arcLock, arcLength, arcArea, halfNext } = state;
  for (const column of [arcFrom, arcTo, arcLeft, arcRight, arcFirst, arcLast]) column.reserve(arc + 1);
  for (const column of [arcLength, arcArea]) column.reserve(arc + 1);
  arcLock.reserve(arc + 1);
  halfNext.reserve(2 * arc + 2);
  state.arcKeys.add(namer.next());
  arcFrom.data[arc] = ends.from;
  arcTo.data[arc] = ends.to;
  arcLeft.data[arc] = ends.left;
  arcRight.data[arc] = ends.right;
  arcFirst.data[arc] = -1;
  arcLast.data[arc] = -1;
  arcLock.data[arc] = 0;
  arcLength.data[arc] = 0;
  arcArea.data[arc] = 0;
  halfNext.data[2 * arc] = -1;
  halfNext.data[2 * arc + 1] = -1;
  state.touched.arcs.add(arc);
  return arc;
}

/** A piece of a face: everything as there, but no outline and no area yet. */
export function newFace(state: CoverageState, namer: Namer, like: number): number {
  const face = state.counts.faces++;
  const { faceOwner, faceParent, faceOrigin, faceBlock, faceCompound, faceBuilding, faceWalk } = state;
  for (const column of [faceOwner, faceParent, faceOrigin, faceBlock, faceCompound, faceBuilding]) {
    column.reserve(face + 1);
    column.data[face] = column.data[like]!;
  }
  faceWalk.reserve(face + 1);
  faceWalk.data[face] = -1;
  state.faceLock.reserve(face + 1);
  state.faceLock.data[face] = 0;
  for (const column of [state.faceArea2, state.faceArea]) {
    column.reserve(face + 1);
    column.data[face] = 0;
  }
  state.faceKeys.add(namer.next());
  state.facesOfOwners.link(face);
  state.add(state.ownerFaces, faceOwner.data[face]!, 1);
  return face;
}

export function newWalk(state: CoverageState, half: number): number {
  const walk = state.counts.walks++;
  state.walkHalf.reserve(walk + 1);
  state.walkNext.reserve(walk + 1);
  state.walkHalf.data[walk] = half;
  state.walkNext.data[walk] = -1;
  return walk;
}
