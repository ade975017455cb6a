import type { Polygon } from 'geojson';
import { insideFace, type NodedFaces } from '../../boundaries/noded_faces.ts';
import { findBoundedFaces } from '../../districting/find_faces.ts';
import type { Lattice } from '../../districting/lattice.ts';
import { areaUnderEdge, edgeMetres } from '../../districting/measure.ts';
import { mergeSlivers, type SliverLimits } from '../../districting/merge_slivers.ts';
import { nodeLines, type Segments } from '../../districting/node_lines.ts';
import { polygonOf, type Ring, splitWalk } from '../../districting/rings.ts';
import { boundingEdges, type EdgeGraph, originOf, traceWalks } from '../../districting/trace_walks.ts';

/** Nodes lines on the lattice and finds the areas that they cut out. */
export function facesOfLines(segments: Segments, lattice: Lattice): NodedFaces {
  const noded = nodeLines(segments);
  const graph = keepEdges(noded, boundingEdges(noded));
  const { faceOf, count } = findBoundedFaces(graph);
  const start = new Int32Array(count + 1);
  for (const face of faceOf) if (face >= 0) start[face + 1]!++;
  for (let face = 0; face < count; face++) start[face + 1]! += start[face]!;
  const halfEdges = new Int32Array(start[count]!);
  const filled = start.slice();
  const areaM2 = new Float64Array(count);
  faceOf.forEach((face, half) => {
    if (face < 0) return;
    halfEdges[filled[face]!++] = half;
    areaM2[face]! += areaUnderEdge(...placeOf(graph, half, lattice), ...placeOf(graph, half ^ 1, lattice));
  });
  return { graph, faceOf, count, start, halfEdges, areaM2 };
}

function placeOf(graph: EdgeGraph, half: number, lattice: Lattice): [number, number] {
  const node = originOf(graph, half);
  return lattice.position(graph.x[node]!, graph.y[node]!);
}

function keepEdges({ x, y, from, to }: EdgeGraph, kept: readonly number[]): EdgeGraph {
  return { x, y, from: kept.map((edge) => from[edge]!), to: kept.map((edge) => to[edge]!) };
}

/** A point in each face: half and broken lattice steps. */
export function pointsInside(faces: NodedFaces): [x: number, y: number][] {
  return Array.from({ length: faces.count }, (_, face) => insideFace(faces, face));
}

/**
 * Joins faces of the same label that share an edge, then slivers to the neighbour in the same realm with which they share
 * the most.
 * @param labelOf for each face what it is a part of; −1: nothing, it is left out
 * @param realmOf for each face the grid, which no sliver leaves
 * @returns for each face the number of the area that it ends up in, or −1, and how many areas there are
 */
export function joinFaces(
  faces: NodedFaces,
  labelOf: readonly number[],
  realmOf: readonly number[],
  lattice: Lattice,
  limits: SliverLimits,
): { areaOf: Int32Array; count: number } {
  const first = numberGroups(faces, labelOf);
  const merged = mergeSlivers(measuresOf(faces, first.areaOf, first.count, realmOf, lattice), limits);
  const numberOf = new Map<number, number>();
  for (const root of merged) if (!numberOf.has(root)) numberOf.set(root, numberOf.size);
  return {
    areaOf: first.areaOf.map((group) => (group < 0 ? -1 : numberOf.get(merged[group]!)!)),
    count: numberOf.size,
  };
}

function numberGroups(
  { graph, faceOf, count }: NodedFaces,
  labelOf: readonly number[],
): { areaOf: Int32Array; count: number } {
  const parent = Int32Array.from({ length: count }, (_, face) => face);
  const root = (face: number): number => {
    let at = face;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (let edge = 0; edge < graph.from.length; edge++) {
    const [a, b] = [faceOf[2 * edge]!, faceOf[2 * edge + 1]!];
    if (a >= 0 && b >= 0 && labelOf[a] === labelOf[b]) parent[root(a)] = root(b);
  }
  const numberOf = new Map<number, number>();
  const areaOf = Int32Array.from({ length: count }, (_, face) => {
    if (labelOf[face]! < 0) return -1;
    const group = root(face);
    if (!numberOf.has(group)) numberOf.set(group, numberOf.size);
    return numberOf.get(group)!;
  });
  return { areaOf, count: numberOf.size };
}

function measuresOf(
  { graph, faceOf, areaM2 }: NodedFaces,
  areaOf: Int32Array,
  count: number,
  realmOf: readonly number[],
  lattice: Lattice,
) {
  const measures = {
    areaM2: new Float64Array(count),
    perimeterM: new Float64Array(count),
    sharedMetres: Array.from({ length: count }, () => new Map<number, number>()),
  };
  areaOf.forEach((area, face) => {
    if (area >= 0) measures.areaM2[area]! += areaM2[face]!;
  });
  for (let half = 0; half < faceOf.length; half++) {
    const [face, beyond] = [faceOf[half]!, faceOf[half ^ 1]!];
    const [area, other] = [face < 0 ? -1 : areaOf[face]!, beyond < 0 ? -1 : areaOf[beyond]!];
    if (area < 0 || area === other) continue;
    const metres = edgeMetres(...placeOf(graph, half, lattice), ...placeOf(graph, half ^ 1, lattice));
    measures.perimeterM[area]! += metres;
    if (other < 0 || realmOf[face] !== realmOf[beyond]) continue;
    const shared = measures.sharedMetres[area]!;
    shared.set(other, (shared.get(other) ?? 0) + metres);
  }
  return measures;
}

/** Outlines of the areas that faces were joined to; they share every vertex. */
export function outlinesOf(
  { graph, faceOf }: NodedFaces,
  areaOf: Int32Array,
  count: number,
  lattice: Lattice,
): Polygon[] {
  const sideOf = (half: number): number => (faceOf[half]! < 0 ? -1 : areaOf[faceOf[half]!]!);
  const kept: number[] = [];
  for (let edge = 0; edge < graph.from.length; edge++) if (sideOf(2 * edge) !== sideOf(2 * edge + 1)) kept.push(edge);
  const bounding = keepEdges(graph, kept);
  const { next, first } = traceWalks(bounding);
  const rings = Array.from({ length: count }, (): Ring[] => []);
  for (const start of first) {
    const area = sideOf(2 * kept[start >> 1]! + (start & 1));
    if (area < 0) continue;
    const nodes: number[] = [];
    let half = start;
    do {
      nodes.push(originOf(bounding, half));
      half = next[half]!;
    } while (half !== start);
    rings[area]!.push(...splitWalk(nodes, bounding.x, bounding.y));
  }
  return rings.map((all, area) => {
    const shells = all.filter((ring) => ring.area > 0);
    if (shells.length !== 1) throw new Error(`Area ${area} has ${shells.length} shells; it must have one.`);
    return polygonOf(
      shells[0]!,
      all.filter((ring) => ring.area < 0),
      lattice,
    );
  });
}
