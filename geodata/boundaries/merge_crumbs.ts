import type { Lattice } from '../districting/lattice.ts';
import { isThinner } from './face_width.ts';
import type { MetricPlane } from './metric_plane.ts';
import { borderMetres, type FaceFacts, longest } from './settle_faces.ts';

/**
 * Slivers that a repair cut off from their polygon: parts beyond those that the polygon was written with, every face of
 * them thinner than the tolerance. Each goes to the neighbour with the longest shared boundary.
 *
 * @param partsOf for each polygon how many parts it was written with
 * @param ownerOf changed in place
 * @returns the faces that changed hands
 */
export function mergeCrumbs(
  facts: FaceFacts,
  ownerOf: Int32Array,
  partsOf: readonly number[],
  lattice: Lattice,
  plane: MetricPlane,
  toleranceM: number,
): ReadonlySet<number> {
  const { faces, parentOfFace, parentOfPolygon } = facts;
  const border = borderMetres(facts, lattice);
  const merged = new Set<number>();
  const componentsOf = groupComponents(facts, ownerOf);
  componentsOf.forEach((components, polygon) => {
    if (components.length <= (partsOf[polygon] ?? 1)) return;
    const area = (component: readonly number[]) => component.reduce((sum, face) => sum + faces.areaM2[face]!, 0);
    const bySize = components.toSorted((a, b) => area(b) - area(a));
    for (const crumb of bySize.slice(Math.max(1, partsOf[polygon] ?? 1))) {
      if (!crumb.every((face) => isThinner(faces, face, plane, toleranceM))) continue;
      const metres = new Map<number, number>();
      for (const face of crumb) {
        for (const [owner, length] of border.owners(face, ownerOf)) {
          if (owner !== polygon) metres.set(owner, (metres.get(owner) ?? 0) + length);
        }
      }
      const parent = parentOfFace === null ? null : parentOfFace[crumb[0]!]!;
      const host = longest(metres, (owner) => parent === null || parentOfPolygon[owner] === parent);
      if (host === -1) continue;
      for (const face of crumb) {
        ownerOf[face] = host;
        merged.add(face);
      }
    }
  });
  return merged;
}

/** The connected areas of each owner, as lists of faces. */
function groupComponents({ faces }: FaceFacts, ownerOf: Int32Array): Map<number, number[][]> {
  const { faceOf, start, halfEdges, count } = faces;
  const seen = new Uint8Array(count);
  const groups = new Map<number, number[][]>();
  for (let first = 0; first < count; first++) {
    const owner = ownerOf[first]!;
    if (owner < 0 || seen[first]) continue;
    const component = [first];
    seen[first] = 1;
    for (const face of component) {
      for (let i = start[face]!; i < start[face + 1]!; i++) {
        const beyond = faceOf[halfEdges[i]! ^ 1]!;
        if (beyond < 0 || seen[beyond] || ownerOf[beyond] !== owner) continue;
        seen[beyond] = 1;
        component.push(beyond);
      }
    }
    const list = groups.get(owner);
    if (list === undefined) groups.set(owner, [component]);
    else list.push(component);
  }
  return groups;
}
