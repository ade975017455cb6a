import type { StreetNetwork } from '../network/network.ts';

const keptTwins = new WeakMap<StreetNetwork, Uint32Array>();

/** For each half-edge the other half of its edge. Made once for a network: 4 bytes per half-edge. */
export function halfTwins(network: StreetNetwork): Uint32Array {
  const twins = keptTwins.get(network) ?? makeTwins(network);
  keptTwins.set(network, twins);
  return twins;
}

function makeTwins({ edgeCount, columns: { halfEdge } }: StreetNetwork): Uint32Array {
  const halfOf = new Uint32Array(2 * edgeCount);
  for (let half = 0; half < halfEdge.length; half++) halfOf[halfEdge[half]!] = half;
  return Uint32Array.from(halfEdge, (named) => halfOf[named ^ 1]!);
}
