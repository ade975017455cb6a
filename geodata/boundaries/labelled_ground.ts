import type { Lattice } from '../districting/lattice.ts';
import { latticeKey } from '../districting/lattice.ts';
import { originOf } from '../districting/trace_walks.ts';
import { type FaceLabels, labelFaces } from './label_faces.ts';
import { type NodedFaces, nodeFaces } from './noded_faces.ts';
import type { LatticeRing } from './quantise_rings.ts';
import type { BoundaryPolygon } from './repair_types.ts';

/** The faces of a file with what lies in them. */
export interface LabelledGround {
  readonly faces: NodedFaces;
  readonly labels: FaceLabels;
  /** Community of each face, −1 outside all; null where nothing was said of communities or a frame. */
  readonly parentOfFace: Int32Array | null;
  readonly parentOfPolygon: Int32Array;
  readonly labelledAreaM2: Float64Array;
}

/**
 * @param covers rings of the communities, or of the frame, which counts as one
 * @param parents the communities; none with a frame
 */
export function labelGround(
  rings: readonly LatticeRing[],
  covers: readonly LatticeRing[],
  lattice: Lattice,
  polygons: readonly BoundaryPolygon[],
  parents: readonly BoundaryPolygon[],
): LabelledGround {
  const faces = nodeFaces([...rings, ...covers], lattice);
  const labels = labelFaces(faces, rings);
  const labelledAreaM2 = new Float64Array(polygons.length);
  labels.forEach((label, face) => {
    for (const polygon of label) labelledAreaM2[polygon]! += faces.areaM2[face]!;
  });
  if (covers.length === 0) {
    const parentOfPolygon = new Int32Array(polygons.length).fill(-1);
    return { faces, labels, parentOfFace: null, parentOfPolygon, labelledAreaM2 };
  }
  const parentOfFace = Int32Array.from(labelFaces(faces, covers), (label) => label[0] ?? -1);
  const parentOfPolygon = findParents(faces, labels, parentOfFace, polygons, parents);
  return { faces, labels, parentOfFace, parentOfPolygon, labelledAreaM2 };
}

/** The community that a polygon names, or else the one that holds most of it. */
function findParents(
  { areaM2 }: NodedFaces,
  labels: FaceLabels,
  parentOfFace: Int32Array,
  polygons: readonly BoundaryPolygon[],
  parents: readonly BoundaryPolygon[],
): Int32Array {
  const shares = polygons.map(() => new Map<number, number>());
  labels.forEach((label, face) => {
    const parent = parentOfFace[face]!;
    if (parent < 0) return;
    for (const polygon of label) shares[polygon]!.set(parent, (shares[polygon]!.get(parent) ?? 0) + areaM2[face]!);
  });
  const numberOf = new Map(parents.map(({ id }, number) => [id, number]));
  return Int32Array.from(polygons, ({ parentId }, polygon) => {
    const named = parentId === undefined || parentId === null ? undefined : numberOf.get(parentId);
    if (named !== undefined) return named;
    let [best, most] = [-1, 0];
    for (const [parent, area] of shares[polygon]!) if (area > most) [best, most] = [parent, area];
    return best;
  });
}

/** Lattice points beside a face that is not in exactly one polygon, or not in that polygon's community. */
export function dirtyPoints({ faces, labels, parentOfFace, parentOfPolygon }: LabelledGround): ReadonlySet<number> {
  const isClean = (face: number): boolean => {
    if (face < 0 || labels[face]!.length !== 1) return false;
    return parentOfFace === null || parentOfPolygon[labels[face]![0]!] === parentOfFace[face];
  };
  const dirty = new Set<number>();
  const { graph, faceOf } = faces;
  for (let halfEdge = 0; halfEdge < faceOf.length; halfEdge++) {
    if (isClean(faceOf[halfEdge]!)) continue;
    for (const node of [originOf(graph, halfEdge), originOf(graph, halfEdge ^ 1)]) {
      dirty.add(latticeKey(graph.x[node]!, graph.y[node]!));
    }
  }
  return dirty;
}
