import Flatbush from 'flatbush';
import type { StreetNetwork } from './network.ts';

const kept = new WeakMap<StreetNetwork, Flatbush>();

/** Numbers of the ground edges whose box meets a box (1e-7 degrees), in rising order. The index is kept with the network. */
export function edgesInBox(network: StreetNetwork, minX: number, minY: number, maxX: number, maxY: number): number[] {
  if (network.groundEdgeCount === 0) return [];
  const index = kept.get(network) ?? indexEdges(network);
  kept.set(network, index);
  return index.search(minX, minY, maxX, maxY).sort((a, b) => a - b);
}

function indexEdges({ columns: c, groundEdgeCount }: StreetNetwork): Flatbush {
  const index = new Flatbush(groundEdgeCount, 16, Int32Array);
  for (let edge = 0; edge < groundEdgeCount; edge++) {
    const from = c.edgeFrom[edge]!;
    const to = c.edgeTo[edge]!;
    let minX = Math.min(c.nodeX[from]!, c.nodeX[to]!);
    let maxX = Math.max(c.nodeX[from]!, c.nodeX[to]!);
    let minY = Math.min(c.nodeY[from]!, c.nodeY[to]!);
    let maxY = Math.max(c.nodeY[from]!, c.nodeY[to]!);
    for (let at = c.edgeFirstPoint[edge]!; at < c.edgeFirstPoint[edge + 1]!; at++) {
      minX = Math.min(minX, c.pointX[at]!);
      maxX = Math.max(maxX, c.pointX[at]!);
      minY = Math.min(minY, c.pointY[at]!);
      maxY = Math.max(maxY, c.pointY[at]!);
    }
    index.add(minX, minY, maxX, maxY);
  }
  index.finish();
  return index;
}
