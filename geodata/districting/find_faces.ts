import Flatbush from 'flatbush';
import type { NodedLines } from './node_lines.ts';
import { contains, latticeArea } from './rings.ts';
import { type EdgeGraph, originOf, traceWalks, type Walks } from './trace_walks.ts';

/** The faces of a planar graph whose every edge has two different faces beside it. */
export interface Faces {
  /** Face left of each half-edge; −1: outside the frame. */
  readonly faceOf: Int32Array;
  readonly count: number;
}

/**
 * Finds the faces inside the frame. A component that lies within a face of another one makes a hole in it.
 */
export function findFaces(graph: NodedLines): Faces {
  const { faceOf, count } = findBoundedFaces(graph);
  return insideFrame(graph, faceOf, count);
}

/** Finds every face but the unbounded one, which is −1. */
export function findBoundedFaces(graph: EdgeGraph): Faces {
  const walks = traceWalks(graph);
  const outlines = walks.first.map((first) => outlineOf(graph, walks, first));
  const faceOfWalk = new Int32Array(outlines.length).fill(-1);
  const shells = outlines.flatMap(({ area }, walk) => (area > 0 ? [walk] : []));
  shells.forEach((walk, face) => {
    faceOfWalk[walk] = face;
  });
  assignHoles(graph, outlines, shells, faceOfWalk);
  return { faceOf: Int32Array.from(walks.walkOf, (walk) => faceOfWalk[walk]!), count: shells.length };
}

interface Outline {
  readonly x: number[];
  readonly y: number[];
  readonly area: number;
  readonly node: number;
}

function outlineOf(graph: EdgeGraph, { next }: Walks, first: number): Outline {
  const x: number[] = [];
  const y: number[] = [];
  let halfEdge = first;
  do {
    const node = originOf(graph, halfEdge);
    x.push(graph.x[node]!);
    y.push(graph.y[node]!);
    halfEdge = next[halfEdge]!;
  } while (halfEdge !== first);
  return { x, y, area: latticeArea(x, y), node: originOf(graph, first) };
}

/** Gives the outer walk of each component the smallest face around it, which belongs to another component. */
function assignHoles(
  graph: EdgeGraph,
  outlines: readonly Outline[],
  shells: readonly number[],
  faceOfWalk: Int32Array,
): void {
  if (shells.length === 0) return;
  const component = componentsOf(graph);
  const index = new Flatbush(shells.length, 16, Int32Array);
  for (const walk of shells) {
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
    const { x, y } = outlines[walk]!;
    for (let i = 0; i < x.length; i++) {
      box[0] = Math.min(box[0], x[i]!);
      box[1] = Math.min(box[1], y[i]!);
      box[2] = Math.max(box[2], x[i]!);
      box[3] = Math.max(box[3], y[i]!);
    }
    index.add(...box);
  }
  index.finish();
  outlines.forEach((outline, walk) => {
    if (faceOfWalk[walk] !== -1) return;
    const [px, py] = [outline.x[0]!, outline.y[0]!];
    const around = index
      .search(px, py, px, py, (face) => component[outlines[shells[face]!]!.node] !== component[outline.node])
      .sort((a, b) => outlines[shells[a]!]!.area - outlines[shells[b]!]!.area);
    const holder = around.find((face) => contains(outlines[shells[face]!]!.x, outlines[shells[face]!]!.y, px, py));
    if (holder !== undefined) faceOfWalk[walk] = holder;
  });
}

function componentsOf({ x, from, to }: EdgeGraph): Int32Array {
  const parent = Int32Array.from(x, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (let e = 0; e < from.length; e++) parent[root(from[e]!)] = root(to[e]!);
  return parent.map((_, node) => root(node));
}

/**
 * Walks from face to face, from the outside inwards; each frame edge crossed leads in or out. Faces outside become −1, the
 * others are numbered anew.
 */
function insideFrame(graph: NodedLines, faceOf: Int32Array, count: number): Faces {
  const start = new Int32Array(count + 2);
  for (const face of faceOf) start[face + 2]!++;
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!;
  const halfEdges = new Int32Array(faceOf.length);
  const filled = start.slice();
  for (let h = 0; h < faceOf.length; h++) halfEdges[filled[faceOf[h]! + 1]!++] = h;

  const inside = new Int8Array(count + 1).fill(-1);
  inside[0] = 0;
  const pending = [-1];
  while (pending.length > 0) {
    const face = pending.pop()!;
    for (let i = start[face + 1]!; i < start[face + 2]!; i++) {
      const halfEdge = halfEdges[i]!;
      const beyond = faceOf[halfEdge ^ 1]!;
      if (inside[beyond + 1] !== -1) continue;
      inside[beyond + 1] = inside[face + 1]! ^ graph.frame[halfEdge >> 1]!;
      pending.push(beyond);
    }
  }
  let kept = 0;
  const renumbered = Int32Array.from(inside, (is, face) => (face > 0 && is === 1 ? kept++ : -1));
  return { faceOf: faceOf.map((face) => renumbered[face + 1]!), count: kept };
}
