import type { StreetNetwork } from '../network/network.ts';

/** The enter copy of a ground edge, −1 for a public way, which has none. */
export function enterEdgeOf(network: StreetNetwork, edge: number): number {
  const { edgeZone, enterOf } = network.columns;
  if (edgeZone[edge] === -1) return -1;
  let low = 0;
  let high = enterOf.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (enterOf[middle]! < edge) low = middle + 1;
    else high = middle;
  }
  return enterOf[low] === edge ? network.groundEdgeCount + low : -1;
}
