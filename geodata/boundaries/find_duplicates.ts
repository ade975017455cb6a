import { isThinner } from './face_width.ts';
import type { FaceLabels } from './label_faces.ts';
import type { MetricPlane } from './metric_plane.ts';
import type { NodedFaces } from './noded_faces.ts';

/**
 * Polygons that are the same ground as an earlier one: they differ nowhere by more than the tolerance.
 *
 * @returns for each later polygon the one that is kept
 */
export function findDuplicates(
  faces: NodedFaces,
  labels: FaceLabels,
  plane: MetricPlane,
  toleranceM: number,
): ReadonlyMap<number, number> {
  const suspects = new Set<number>();
  const wide = new Map<number, boolean>();
  const isWide = (face: number): boolean => {
    const known = wide.get(face);
    if (known !== undefined) return known;
    wide.set(face, !isThinner(faces, face, plane, toleranceM));
    return wide.get(face)!;
  };
  labels.forEach((polygons, face) => {
    if (polygons.length > 1 && isWide(face)) for (const polygon of polygons) suspects.add(polygon);
  });
  if (suspects.size === 0) return new Map();
  const groundOf = new Map<number, number[]>();
  labels.forEach((polygons, face) => {
    for (const polygon of polygons) {
      if (!suspects.has(polygon) || !isWide(face)) continue;
      const ground = groundOf.get(polygon);
      if (ground === undefined) groundOf.set(polygon, [face]);
      else ground.push(face);
    }
  });
  const firstWith = new Map<string, number>();
  const keptFor = new Map<number, number>();
  for (const polygon of [...suspects].sort((a, b) => a - b)) {
    const ground = (groundOf.get(polygon) ?? []).join();
    const first = firstWith.get(ground);
    if (first === undefined) firstWith.set(ground, polygon);
    else keptFor.set(polygon, first);
  }
  return keptFor;
}
