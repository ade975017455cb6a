import Flatbush from 'flatbush';
import { insideFace, type NodedFaces } from './noded_faces.ts';
import type { LatticeRing } from './quantise_rings.ts';

/** For each face the polygons that contain it, ascending. */
export type FaceLabels = readonly (readonly number[])[];

/**
 * Finds the polygons around each face. A point is in a part where its shell winds around it and no hole does (non-zero rule,
 * so that the loop of a bow-tie and a fold both count as inside), and in a polygon where it is in any part.
 */
export function labelFaces(faces: NodedFaces, rings: readonly LatticeRing[]): FaceLabels {
  const labels: number[][] = Array.from({ length: faces.count }, () => []);
  if (rings.length === 0) return labels;
  const parts = groupParts(rings);
  const index = new Flatbush(parts.length, 16, Int32Array);
  for (const [shell] of parts) index.add(...boxOf(shell!));
  index.finish();
  for (let face = 0; face < faces.count; face++) {
    const [x, y] = insideFace(faces, face);
    const around = new Set<number>();
    index.search(x, y, x, y, (part) => {
      const [shell, ...holes] = parts[part]!;
      if (windingNumber(shell!, x, y) !== 0 && holes.every((hole) => windingNumber(hole, x, y) === 0)) {
        around.add(shell!.polygon);
      }
      return false;
    });
    labels[face] = [...around].sort((a, b) => a - b);
  }
  return labels;
}

function groupParts(rings: readonly LatticeRing[]): LatticeRing[][] {
  const parts: LatticeRing[][] = [];
  for (const ring of rings) {
    if (ring.hole) parts.at(-1)?.push(ring);
    else parts.push([ring]);
  }
  return parts;
}

function boxOf({ x, y }: LatticeRing): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    box[0] = Math.min(box[0], x[i]!);
    box[1] = Math.min(box[1], y[i]!);
    box[2] = Math.max(box[2], x[i]!);
    box[3] = Math.max(box[3], y[i]!);
  }
  return box;
}

/** How often a ring runs around a point that is at no vertex's height. */
function windingNumber({ x, y }: LatticeRing, px: number, py: number): number {
  let turns = 0;
  for (let i = 0, j = x.length - 1; i < x.length; j = i++) {
    const rises = y[i]! > py;
    if (rises === y[j]! > py) continue;
    const side = (x[i]! - x[j]!) * (py - y[j]!) - (y[i]! - y[j]!) * (px - x[j]!);
    if (rises ? side > 0 : side < 0) turns += rises ? 1 : -1;
  }
  return turns;
}
