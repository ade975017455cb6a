import type { StreetNetwork } from '../network/network.ts';

/** Edges and fractions spread evenly over a network: so many on each edge, ends included. */
export function samplePositions(network: StreetNetwork, perEdge: number): { edge: number; fraction: number }[] {
  return Array.from({ length: network.groundEdgeCount }, (_, edge) =>
    Array.from({ length: perEdge }, (__, at) => ({ edge, fraction: at / (perEdge - 1) })),
  ).flat();
}
