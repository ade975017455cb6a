import type { StreetNetwork } from './network.ts';
import { SegmentTree } from './segment_tree.ts';

/** The segments of all ground edges, edge by edge from its first point to its last. */
export interface GroundSegments {
  readonly tree: SegmentTree;
  readonly edge: Uint32Array;
  /** Segments of ground edge e: firstOfEdge[e] … firstOfEdge[e + 1] − 1. */
  readonly firstOfEdge: Uint32Array;
}

/** Memory: 21 bytes for each segment, and 4 for each edge. */
export function groundSegments({ columns, groundEdgeCount }: StreetNetwork): GroundSegments {
  const { edgeFrom, edgeTo, edgeFirstPoint, nodeX, nodeY, pointX, pointY } = columns;
  const count = groundEdgeCount + edgeFirstPoint[groundEdgeCount]!;
  const ends = new Int32Array(4 * count);
  const edgeOf = new Uint32Array(count);
  const firstOfEdge = new Uint32Array(groundEdgeCount + 1);
  let next = 0;
  for (let edge = 0; edge < groundEdgeCount; edge++) {
    firstOfEdge[edge] = next;
    let x = nodeX[edgeFrom[edge]!]!;
    let y = nodeY[edgeFrom[edge]!]!;
    const lastPoint = edgeFirstPoint[edge + 1]!;
    for (let point = edgeFirstPoint[edge]!; point <= lastPoint; point++, next++) {
      ends[4 * next] = x;
      ends[4 * next + 1] = y;
      x = point < lastPoint ? pointX[point]! : nodeX[edgeTo[edge]!]!;
      y = point < lastPoint ? pointY[point]! : nodeY[edgeTo[edge]!]!;
      ends[4 * next + 2] = x;
      ends[4 * next + 3] = y;
      edgeOf[next] = edge;
    }
  }
  firstOfEdge[groundEdgeCount] = next;
  return { tree: new SegmentTree(ends), edge: edgeOf, firstOfEdge };
}
