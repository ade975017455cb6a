/** Edges between numbered nodes with coordinates. Edge e has two directions: half-edge 2e from→to, 2e+1 to→from. */
export interface EdgeGraph {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Closed walks along the faces of a planar graph, each with its face on the left. */
export interface Walks {
  /** For each half-edge the one that follows it around its face. */
  readonly next: Int32Array;
  /** For each half-edge the number of its walk. */
  readonly walkOf: Int32Array;
  /** For each walk one of its half-edges. */
  readonly first: readonly number[];
}

export function originOf(graph: EdgeGraph, halfEdge: number): number {
  return halfEdge & 1 ? graph.to[halfEdge >> 1]! : graph.from[halfEdge >> 1]!;
}

/**
 * Traces every face: at the end of a half-edge the walk turns into the first edge clockwise from where it came. The graph
 * must be planar, without loops and without double edges.
 */
export function traceWalks(graph: EdgeGraph): Walks {
  const { outgoing, start } = outgoingByAngle(graph);
  const halfEdges = graph.from.length * 2;
  const next = new Int32Array(halfEdges);
  for (let node = 0; node + 1 < start.length; node++) {
    const [begin, end] = [start[node]!, start[node + 1]!];
    for (let i = begin; i < end; i++) {
      const arriving = outgoing[i]! ^ 1;
      next[arriving] = outgoing[i === begin ? end - 1 : i - 1]!;
    }
  }
  const walkOf = new Int32Array(halfEdges).fill(-1);
  const first: number[] = [];
  for (let halfEdge = 0; halfEdge < halfEdges; halfEdge++) {
    if (walkOf[halfEdge] !== -1) continue;
    for (let h = halfEdge; walkOf[h] === -1; h = next[h]!) walkOf[h] = first.length;
    first.push(halfEdge);
  }
  return { next, walkOf, first };
}

/** Half-edges of each node in counter-clockwise order, as compressed rows. */
function outgoingByAngle(graph: EdgeGraph): { outgoing: Int32Array; start: Int32Array } {
  const { x, y, from, to } = graph;
  const start = new Int32Array(x.length + 1);
  for (let e = 0; e < from.length; e++) {
    start[from[e]! + 1]!++;
    start[to[e]! + 1]!++;
  }
  for (let node = 0; node < x.length; node++) start[node + 1]! += start[node]!;
  const outgoing = new Int32Array(from.length * 2);
  const filled = start.slice();
  const place = (halfEdge: number): void => {
    const node = originOf(graph, halfEdge);
    const dx = x[originOf(graph, halfEdge ^ 1)]! - x[node]!;
    const dy = y[originOf(graph, halfEdge ^ 1)]! - y[node]!;
    // Insertion sort: streets meet in threes and fours.
    let slot = filled[node]!++;
    for (; slot > start[node]!; slot--) {
      const other = originOf(graph, outgoing[slot - 1]! ^ 1);
      if (!isBefore(dx, dy, x[other]! - x[node]!, y[other]! - y[node]!)) break;
      outgoing[slot] = outgoing[slot - 1]!;
    }
    outgoing[slot] = halfEdge;
  };
  for (let h = 0; h < outgoing.length; h++) place(h);
  return { outgoing, start };
}

/** Does direction a come before direction b, counter-clockwise from east? Exact for whole numbers. */
export function isBefore(ax: number, ay: number, bx: number, by: number): boolean {
  const aUpper = ay > 0 || (ay === 0 && ax > 0);
  const bUpper = by > 0 || (by === 0 && bx > 0);
  if (aUpper !== bUpper) return aUpper;
  return ax * by - ay * bx > 0;
}

/** Without the edges that have the same face on both sides: dead ends and links to islands, which bound nothing. */
export function boundingEdges(graph: EdgeGraph): number[] {
  const { walkOf } = traceWalks(graph);
  const kept: number[] = [];
  for (let e = 0; e < graph.from.length; e++) if (walkOf[2 * e] !== walkOf[2 * e + 1]) kept.push(e);
  return kept;
}
