import { forEachArc } from '../acts/assign_faces.ts';
import { UNITS_PER_METRE } from '../state/arc_measures.ts';
import type { CoverageState } from '../state/coverage_state.ts';

/** Faces of an owner in rising order. */
export function facesOf({ facesOfOwners }: CoverageState, owner: number): number[] {
  return facesOfOwners.of(owner);
}

/** Arcs around a face, each once. */
export function arcsOf(state: CoverageState, face: number): number[] {
  const arcs: number[] = [];
  forEachArc(state, face, (arc) => arcs.push(arc));
  return arcs;
}

/** Metres that each face beside a face shares with it; −1 is the outside. */
export function sharedMetres(state: CoverageState, face: number): Map<number, number> {
  const shared = new Map<number, number>();
  forEachArc(state, face, (arc, other) => {
    shared.set(other, (shared.get(other) ?? 0) + state.arcLength.data[arc]!);
  });
  for (const [other, units] of shared) shared.set(other, units / UNITS_PER_METRE);
  return shared;
}

/** Smallest box around faces in lattice steps, or null for none. */
export function boxOf(state: CoverageState, faces: Iterable<number>): [number, number, number, number] | null {
  const { vertexX, vertexY, vertexNext, arcFrom, arcTo, arcFirst } = state;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (vertex: number): void => {
    const [x, y] = [vertexX.data[vertex]!, vertexY.data[vertex]!];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  };
  for (const face of faces) {
    forEachArc(state, face, (arc) => {
      take(arcFrom.data[arc]!);
      take(arcTo.data[arc]!);
      for (let v = arcFirst.data[arc]!; v !== -1; v = vertexNext.data[v]!) take(v);
    });
  }
  return box[0] > box[2] ? null : box;
}
