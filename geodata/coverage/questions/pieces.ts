import { forEachArc } from '../acts/assign_faces.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { facesOf } from './faces.ts';

/** Faces and which of them share an arc, as compressed rows of positions in `faces`. */
interface FaceGraph {
  readonly faces: readonly number[];
  readonly start: Int32Array;
  readonly beside: number[];
}

function graphOf(state: CoverageState, faces: readonly number[]): FaceGraph {
  const { placeOfFace, counts } = state;
  placeOfFace.reserve(counts.faces);
  const place = placeOfFace.data;
  for (let i = 0; i < faces.length; i++) place[faces[i]!] = i;
  const start = new Int32Array(faces.length + 1);
  const beside: number[] = [];
  faces.forEach((face, i) => {
    forEachArc(state, face, (_, other) => {
      if (other < 0) return;
      const j = place[other]!;
      // What stands there may be of another question.
      if (faces[j] === other && j !== i) beside.push(j);
    });
    start[i + 1] = beside.length;
  });
  return { faces, start, beside };
}

/** Faces in groups connected along arcs: the largest area first, each group in rising order. */
export function piecesOf(state: CoverageState, faces: readonly number[]): number[][] {
  const graph = graphOf(state, faces);
  const seen = new Uint8Array(faces.length);
  const pieces: number[][] = [];
  for (let first = 0; first < faces.length; first++) {
    if (seen[first]) continue;
    const piece: number[] = [];
    const pending = [first];
    seen[first] = 1;
    while (pending.length > 0) {
      const at = pending.pop()!;
      piece.push(faces[at]!);
      for (let k = graph.start[at]!; k < graph.start[at + 1]!; k++) {
        const next = graph.beside[k]!;
        if (!seen[next]) pending.push(next);
        seen[next] = 1;
      }
    }
    pieces.push(piece.sort((a, b) => a - b));
  }
  const area = (piece: readonly number[]): number => piece.reduce((sum, face) => sum + state.faceArea2.data[face]!, 0);
  return pieces.sort((a, b) => area(b) - area(a) || a[0]! - b[0]!);
}

/**
 * Faces without which a connected piece of an owner falls apart: the articulation points of its graph (Hopcroft and Tarjan
 * 1973), without recursion. In rising order.
 */
export function pinchesOf(state: CoverageState, owner: number): number[] {
  const { faces, start, beside } = graphOf(state, facesOf(state, owner));
  const depth = new Int32Array(faces.length).fill(-1);
  const low = new Int32Array(faces.length);
  const parent = new Int32Array(faces.length).fill(-1);
  const next = start.slice();
  const isPinch = new Uint8Array(faces.length);
  for (let root = 0; root < faces.length; root++) {
    if (depth[root] !== -1) continue;
    let branches = 0;
    depth[root] = 0;
    let at = root;
    while (at !== -1) {
      if (next[at]! < start[at + 1]!) {
        const to = beside[next[at]!++]!;
        if (depth[to] === -1) {
          parent[to] = at;
          depth[to] = low[to] = depth[at]! + 1;
          at = to;
        } else if (to !== parent[at]) low[at] = Math.min(low[at]!, depth[to]!);
        continue;
      }
      const above = parent[at]!;
      if (above === root) branches++;
      else if (above !== -1 && low[at]! >= depth[above]!) isPinch[above] = 1;
      if (above !== -1) low[above] = Math.min(low[above]!, low[at]!);
      at = above;
    }
    if (branches > 1) isPinch[root] = 1;
  }
  return faces.filter((_, i) => isPinch[i]);
}
