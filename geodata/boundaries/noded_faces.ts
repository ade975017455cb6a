import { findBoundedFaces } from '../districting/find_faces.ts';
import { type Lattice, latticeKey } from '../districting/lattice.ts';
import { areaUnderEdge } from '../districting/measure.ts';
import { emptySegments, nodeLines } from '../districting/node_lines.ts';
import { boundingEdges, type EdgeGraph, originOf } from '../districting/trace_walks.ts';
import type { LatticeRing } from './quantise_rings.ts';

/** The planar graph of many rings and the areas that it cuts the plane into. */
export interface NodedFaces {
  readonly graph: EdgeGraph;
  /** Face left of each half-edge; −1: the unbounded one. */
  readonly faceOf: Int32Array;
  readonly count: number;
  /** Half-edges around face f: `halfEdges[start[f]]` to `halfEdges[start[f + 1] − 1]`, in no order. */
  readonly start: Int32Array;
  readonly halfEdges: Int32Array;
  readonly areaM2: Float64Array;
}

/** Nodes all rings with each other on the lattice and finds the faces. */
export function nodeFaces(rings: readonly LatticeRing[], lattice: Lattice): NodedFaces {
  const noded = nodeLines(segmentsOf(rings));
  const kept = boundingEdges(noded);
  const graph: EdgeGraph = {
    x: noded.x,
    y: noded.y,
    from: kept.map((edge) => noded.from[edge]!),
    to: kept.map((edge) => noded.to[edge]!),
  };
  const { faceOf, count } = findBoundedFaces(graph);
  const { start, halfEdges } = halfEdgesByFace(faceOf, count);
  const areaM2 = new Float64Array(count);
  for (let edge = 0; edge < graph.from.length; edge++) {
    const [a, b] = [graph.from[edge]!, graph.to[edge]!];
    const under = areaUnderEdge(
      ...lattice.position(graph.x[a]!, graph.y[a]!),
      ...lattice.position(graph.x[b]!, graph.y[b]!),
    );
    if (faceOf[2 * edge]! >= 0) areaM2[faceOf[2 * edge]!]! += under;
    if (faceOf[2 * edge + 1]! >= 0) areaM2[faceOf[2 * edge + 1]!]! -= under;
  }
  return { graph, faceOf, count, start, halfEdges, areaM2 };
}

/** Every straight piece once, however many rings run along it. */
function segmentsOf(rings: readonly LatticeRing[]) {
  const segments = emptySegments();
  const nodeAt = new Map<number, number>();
  const nodeOf = (x: number, y: number): number => {
    const key = latticeKey(x, y);
    const known = nodeAt.get(key);
    if (known !== undefined) return known;
    nodeAt.set(key, nodeAt.size);
    return nodeAt.size - 1;
  };
  const seen = new Set<number>();
  for (const { x, y } of rings) {
    let before = nodeOf(x.at(-1)!, y.at(-1)!);
    for (let i = 0, j = x.length - 1; i < x.length; j = i++) {
      const node = nodeOf(x[i]!, y[i]!);
      const key = latticeKey(Math.min(node, before), Math.max(node, before));
      before = node;
      if (seen.has(key)) continue;
      seen.add(key);
      segments.ax.push(x[j]!);
      segments.ay.push(y[j]!);
      segments.bx.push(x[i]!);
      segments.by.push(y[i]!);
      segments.strength.push(0);
      segments.frame.push(0);
    }
  }
  return segments;
}

function halfEdgesByFace(faceOf: Int32Array, count: number): { start: Int32Array; halfEdges: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const face of faceOf) if (face >= 0) start[face + 1]!++;
  for (let face = 0; face < count; face++) start[face + 1]! += start[face]!;
  const halfEdges = new Int32Array(start[count]!);
  const filled = start.slice();
  for (let h = 0; h < faceOf.length; h++) {
    const face = faceOf[h]!;
    if (face >= 0) halfEdges[filled[face]!++] = h;
  }
  return { start, halfEdges };
}

/** A point strictly inside a face, in lattice steps (halves and fractions): the middle of its widest stretch on a line half-way up. */
export function insideFace(faces: NodedFaces, face: number): [x: number, y: number] {
  const { graph, start, halfEdges } = faces;
  let [low, high] = [Infinity, -Infinity];
  for (let i = start[face]!; i < start[face + 1]!; i++) {
    const y = graph.y[originOf(graph, halfEdges[i]!)]!;
    if (y < low) low = y;
    if (y > high) high = y;
  }
  // Half steps meet no vertex.
  const level = Math.floor((low + high) / 2) + 0.5;
  const crossings: number[] = [];
  for (let i = start[face]!; i < start[face + 1]!; i++) {
    const [a, b] = [originOf(graph, halfEdges[i]!), originOf(graph, halfEdges[i]! ^ 1)];
    const [ay, by] = [graph.y[a]!, graph.y[b]!];
    if (ay > level === by > level) continue;
    crossings.push(graph.x[a]! + ((level - ay) / (by - ay)) * (graph.x[b]! - graph.x[a]!));
  }
  crossings.sort((a, b) => a - b);
  let [best, widest] = [0, -1];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const width = crossings[i + 1]! - crossings[i]!;
    if (width > widest) [best, widest] = [i, width];
  }
  return [(crossings[best]! + crossings[best + 1]!) / 2, level];
}
