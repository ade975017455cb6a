import type { Lattice } from '../districting/lattice.ts';
import { edgeMetres } from '../districting/measure.ts';
import { originOf } from '../districting/trace_walks.ts';
import { isThinner } from './face_width.ts';
import type { FaceLabels } from './label_faces.ts';
import type { MetricPlane } from './metric_plane.ts';
import type { NodedFaces } from './noded_faces.ts';

/** What every face lies in, and what may own it. */
export interface FaceFacts {
  readonly faces: NodedFaces;
  /** Polygons that contain the face, duplicates left out. */
  readonly labels: FaceLabels;
  /** Community of each face, −1 outside all; null where there are no communities. */
  readonly parentOfFace: Int32Array | null;
  /** Community of each polygon. */
  readonly parentOfPolygon: Int32Array;
  /** Area of each polygon before anything was given away, m². */
  readonly labelledAreaM2: Float64Array;
}

export type FaceState = 'clean' | 'overlap' | 'gap' | 'outside';

export interface Settlement {
  /** −1: nobody. */
  readonly ownerOf: Int32Array;
  readonly stateOf: readonly FaceState[];
  /** Faces that somebody must decide on. */
  readonly asked: ReadonlySet<number>;
}

/** Looks up the planner's answer for a face: a polygon, −1 for nobody, undefined while there is none. */
export type Answer = (face: number, state: FaceState) => number | undefined;

/**
 * Gives every face an owner. A face in one polygon, nested as it should be, stays with it. Of the others those thinner than
 * the tolerance go to the candidate with the longest shared boundary, the smallest face first, so that strings of slivers
 * are eaten up from their ends; wider ones are asked about and meanwhile go to the smallest of the overlapping polygons
 * (which keeps all of them alive), to the longest neighbour in the right community, or to nobody (gaps).
 */
export function settleFaces(
  facts: FaceFacts,
  lattice: Lattice,
  plane: MetricPlane,
  toleranceM: number,
  answer: Answer,
): Settlement {
  const { faces, labels, parentOfFace } = facts;
  const ownerOf = new Int32Array(faces.count).fill(-1);
  const stateOf: FaceState[] = new Array(faces.count);
  const asked = new Set<number>();
  const pending: number[] = [];
  const border = borderMetres(facts, lattice);
  for (let face = 0; face < faces.count; face++) {
    const allowed = allowedOwners(facts, face);
    stateOf[face] = stateFor(labels[face]!.length, allowed.length);
    if (allowed.length === 1) {
      ownerOf[face] = allowed[0]!;
      continue;
    }
    const outside = parentOfFace !== null && parentOfFace[face] === -1;
    if (outside || (stateOf[face] === 'gap' && !isOurs(facts, face, border))) continue;
    if (isThinner(faces, face, plane, toleranceM)) {
      pending.push(face);
      continue;
    }
    asked.add(face);
    const given = answer(face, stateOf[face]!);
    if (given !== undefined) ownerOf[face] = given;
    else if (stateOf[face] === 'overlap') ownerOf[face] = smallest(allowed, facts.labelledAreaM2);
    else if (stateOf[face] === 'outside') pending.push(face);
  }
  settlePending(pending, ownerOf, facts, border);
  return { ownerOf, stateOf, asked };
}

function stateFor(labelled: number, allowed: number): FaceState {
  if (labelled === 0) return 'gap';
  if (allowed === 0) return 'outside';
  if (allowed > 1) return 'overlap';
  return labelled === 1 ? 'clean' : 'overlap';
}

/** Of the polygons around a face those whose community the face lies in. */
export function allowedOwners({ labels, parentOfFace, parentOfPolygon }: FaceFacts, face: number): readonly number[] {
  if (parentOfFace === null) return labels[face]!;
  return labels[face]!.filter((polygon) => parentOfPolygon[polygon] === parentOfFace[face]);
}

/** A gap is somebody's where communities say so, or where it lies between two polygons; a hole in one may be a lake. */
function isOurs(facts: FaceFacts, face: number, border: Border): boolean {
  return facts.parentOfFace !== null || facts.faces.areaM2[face]! < SMALL_HOLE_M2 || border.polygons(face).size > 1;
}

/** No lake is smaller; holes up to this are filled when they are thin. */
const SMALL_HOLE_M2 = 1000;

function smallest(polygons: readonly number[], areaM2: Float64Array): number {
  return polygons.reduce((best, polygon) => (areaM2[polygon]! < areaM2[best]! ? polygon : best));
}

function settlePending(pending: readonly number[], ownerOf: Int32Array, facts: FaceFacts, border: Border): void {
  const { areaM2 } = facts.faces;
  let open = [...pending].sort((a, b) => areaM2[a]! - areaM2[b]! || a - b);
  while (open.length > 0) {
    const left = open.filter((face) => {
      const owner = longest(border.owners(face, ownerOf), (polygon) => mayOwn(facts, face, polygon));
      if (owner === -1) return true;
      ownerOf[face] = owner;
      return false;
    });
    if (left.length === open.length) {
      // Overlaps that touch nothing settled: a polygon that lies wholly in another and the like.
      for (const face of left) ownerOf[face] = allowedOwners(facts, face)[0] ?? -1;
      return;
    }
    open = left;
  }
}

function mayOwn(facts: FaceFacts, face: number, polygon: number): boolean {
  const allowed = allowedOwners(facts, face);
  if (allowed.length > 0) return allowed.includes(polygon);
  return facts.parentOfFace === null || facts.parentOfPolygon[polygon] === facts.parentOfFace[face];
}

export function longest(metres: ReadonlyMap<number, number>, takes: (polygon: number) => boolean): number {
  let [best, most] = [-1, 0];
  for (const [polygon, length] of metres) {
    if (!takes(polygon) || length < most || (length === most && best !== -1 && best < polygon)) continue;
    [best, most] = [polygon, length];
  }
  return best;
}

export interface Border {
  /** Metres that a face shares with each owner around it. */
  readonly owners: (face: number, ownerOf: Int32Array) => Map<number, number>;
  /** The polygons of the faces around it. */
  readonly polygons: (face: number) => Set<number>;
}

export function borderMetres({ faces, labels }: FaceFacts, lattice: Lattice): Border {
  const { graph, faceOf, start, halfEdges } = faces;
  const length = (halfEdge: number): number => {
    const [a, b] = [originOf(graph, halfEdge), originOf(graph, halfEdge ^ 1)];
    return edgeMetres(...lattice.position(graph.x[a]!, graph.y[a]!), ...lattice.position(graph.x[b]!, graph.y[b]!));
  };
  return {
    owners: (face, ownerOf) => {
      const metres = new Map<number, number>();
      for (let i = start[face]!; i < start[face + 1]!; i++) {
        const beyond = faceOf[halfEdges[i]! ^ 1]!;
        if (beyond < 0 || ownerOf[beyond]! < 0) continue;
        metres.set(ownerOf[beyond]!, (metres.get(ownerOf[beyond]!) ?? 0) + length(halfEdges[i]!));
      }
      return metres;
    },
    polygons: (face) => {
      const around = new Set<number>();
      for (let i = start[face]!; i < start[face + 1]!; i++) {
        const beyond = faceOf[halfEdges[i]! ^ 1]!;
        if (beyond >= 0) for (const polygon of labels[beyond]!) around.add(polygon);
      }
      return around;
    },
  };
}
