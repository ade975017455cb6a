import type { NetworkColumns } from '../network/network_layout.ts';

/** Writes the adjacency of all nodes from the ends of the edges. */
export function writeHalves({ firstHalf, halfTarget, halfEdge, edgeFrom, edgeTo }: NetworkColumns): void {
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    firstHalf[edgeFrom[edge]! + 1]! += 1;
    firstHalf[edgeTo[edge]! + 1]! += 1;
  }
  for (let at = 1; at < firstHalf.length; at++) firstHalf[at]! += firstHalf[at - 1]!;
  const next = firstHalf.slice();
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const ahead = next[edgeFrom[edge]!]!++;
    halfTarget[ahead] = edgeTo[edge]!;
    halfEdge[ahead] = 2 * edge;
    const back = next[edgeTo[edge]!]!++;
    halfTarget[back] = edgeFrom[edge]!;
    halfEdge[back] = 2 * edge + 1;
  }
}
