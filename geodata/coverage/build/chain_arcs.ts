import type { EdgeTable } from './edge_table.ts';

/** Arcs as rows of vertices, node to node, with the faces beside them. */
export interface Arcs {
  readonly arcStart: Int32Array;
  readonly arcVertices: Int32Array;
  readonly arcLeft: Int32Array;
  readonly arcRight: Int32Array;
}

/** Joins edges to arcs: they end where other than two edges meet. A ring without such a place begins at its first edge. */
export function chainArcs({ vertexX, from, to, left, right }: EdgeTable): Arcs {
  const edges = from.length;
  const start = new Int32Array(vertexX.length + 1);
  for (let e = 0; e < edges; e++) {
    start[from[e]! + 1]!++;
    start[to[e]! + 1]!++;
  }
  for (let v = 0; v < vertexX.length; v++) start[v + 1]! += start[v]!;
  const filled = start.slice();
  const at = new Int32Array(2 * edges);
  for (let e = 0; e < edges; e++) {
    at[filled[from[e]!]!++] = e;
    at[filled[to[e]!]!++] = e;
  }
  const used = new Uint8Array(edges);
  const arcStart = [0];
  const arcVertices = new Int32Array(2 * edges);
  const arcLeft: number[] = [];
  const arcRight: number[] = [];
  let count = 0;
  const isNode = (vertex: number): boolean => start[vertex + 1]! - start[vertex]! !== 2;

  const follow = (origin: number, first: number): void => {
    const forward = from[first] === origin;
    arcLeft.push(forward ? left[first]! : right[first]!);
    arcRight.push(forward ? right[first]! : left[first]!);
    arcVertices[count++] = origin;
    let [vertex, edge] = [origin, first];
    do {
      used[edge] = 1;
      vertex = from[edge] === vertex ? to[edge]! : from[edge]!;
      arcVertices[count++] = vertex;
      if (isNode(vertex)) break;
      const begin = start[vertex]!;
      edge = at[begin] === edge ? at[begin + 1]! : at[begin]!;
    } while (vertex !== origin);
    arcStart.push(count);
  };
  for (let vertex = 0; vertex < vertexX.length; vertex++) {
    if (!isNode(vertex)) continue;
    for (let i = start[vertex]!; i < start[vertex + 1]!; i++) if (!used[at[i]!]) follow(vertex, at[i]!);
  }
  for (let e = 0; e < edges; e++) if (!used[e]) follow(from[e]!, e);
  return {
    arcStart: Int32Array.from(arcStart),
    arcVertices: arcVertices.slice(0, count),
    arcLeft: Int32Array.from(arcLeft),
    arcRight: Int32Array.from(arcRight),
  };
}
