import type { StreetNetwork } from './network.ts';
import { UnionFind } from './union_find.ts';

/** The pieces of a network that no street connects, gates taken as open and one-way streets as open both ways. */
export interface Components {
  /** Number of the component of each node; 0 is the one with the most street. */
  readonly ofNode: Uint32Array;
  readonly count: number;
  /** For each component. */
  readonly nodeCounts: Uint32Array;
  readonly lengthMetres: Float64Array;
}

/** A component with less street than this leads nowhere, unless the place has no longer one. */
const LEADS_SOMEWHERE_METRES = 1000;

/** Whether people who live on a component get anywhere on it. */
export function leadsSomewhere({ lengthMetres }: Components, component: number): boolean {
  return component === 0 || lengthMetres[component]! >= LEADS_SOMEWHERE_METRES;
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

/** Numbers components in the order of their lowest node. A zone's two copies are one piece of street. */
function label(network: StreetNetwork): { ofNode: Int32Array; count: number } {
  const { edgeFrom, edgeTo, enterOf } = network.columns;
  const sets = new UnionFind(network.nodeCount);
  for (let edge = 0; edge < network.edgeCount; edge++) sets.join(edgeFrom[edge]!, edgeTo[edge]!);
  enterOf.forEach((ground, enter) => {
    sets.join(edgeFrom[ground]!, edgeFrom[network.groundEdgeCount + enter]!);
  });
  const ofNode = new Int32Array(network.nodeCount);
  let count = 0;
  for (let node = 0; node < network.nodeCount; node++) {
    const lowest = sets.find(node);
    ofNode[node] = lowest === node ? count++ : ofNode[lowest]!;
  }
  return { ofNode, count };
}

function rank(network: StreetNetwork, labels: { ofNode: Int32Array; count: number }): Components {
  const { edgeFrom, edgeLengthMm } = network.columns;
  const lengthMm = new Float64Array(labels.count);
  for (let edge = 0; edge < network.groundEdgeCount; edge++)
    lengthMm[labels.ofNode[edgeFrom[edge]!]!]! += edgeLengthMm[edge]!;
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
