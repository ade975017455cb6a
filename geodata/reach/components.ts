import type { StreetNetwork } from './network.ts';

/** The pieces of a network that no street connects, one-way streets counted as open both ways. */
export interface Components {
  /** Number of the component of each node; 0 is the one with the most street. */
  readonly ofNode: Uint32Array;
  readonly count: number;
  /** For each component. */
  readonly nodeCounts: Uint32Array;
  readonly lengthMetres: Float64Array;
}

const kept = new WeakMap<StreetNetwork, Components>();

/** The components of a network, longest first, those as long in the order of their lowest node; kept with the network. */
export function componentsOf(network: StreetNetwork): Components {
  const known = kept.get(network);
  if (known) return known;
  const components = rank(network, label(network));
  kept.set(network, components);
  return components;
}

/** Numbers components in the order of their lowest node, by a walk over the half-edges. */
function label(network: StreetNetwork): { ofNode: Int32Array; count: number } {
  const { firstHalf, halfTarget } = network.columns;
  const ofNode = new Int32Array(network.nodeCount).fill(-1);
  const stack: number[] = [];
  let count = 0;
  for (let start = 0; start < network.nodeCount; start++) {
    if (ofNode[start] !== -1) continue;
    ofNode[start] = count;
    stack.push(start);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) {
        const next = halfTarget[half]!;
        if (ofNode[next] !== -1) continue;
        ofNode[next] = count;
        stack.push(next);
      }
    }
    count++;
  }
  return { ofNode, count };
}

function rank(network: StreetNetwork, labels: { ofNode: Int32Array; count: number }): Components {
  const { edgeFrom, edgeLengthMm } = network.columns;
  const lengthMm = new Float64Array(labels.count);
  edgeFrom.forEach((node, edge) => {
    lengthMm[labels.ofNode[node]!]! += edgeLengthMm[edge]!;
  });
  const order = Uint32Array.from(lengthMm.keys()).sort((a, b) => lengthMm[b]! - lengthMm[a]! || a - b);
  const rankOf = new Uint32Array(labels.count);
  order.forEach((component, position) => {
    rankOf[component] = position;
  });
  const ofNode = Uint32Array.from(labels.ofNode, (component) => rankOf[component]!);
  const nodeCounts = new Uint32Array(labels.count);
  for (const component of ofNode) nodeCounts[component]! += 1;
  return {
    ofNode,
    count: labels.count,
    nodeCounts,
    lengthMetres: Float64Array.from(order, (component) => lengthMm[component]! / 1000),
  };
}
