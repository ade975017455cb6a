import { GATE_STATE } from '../network/gate_states.ts';
import { EDGE, type StreetNetwork } from '../network/network.ts';

/** Links of each gate, in columns: those of gate g are firstLink[g] … firstLink[g + 1] − 1. */
export interface GateLinks {
  readonly firstLink: Uint32Array;
  /** The link's edge. */
  readonly edge: Uint32Array;
  /** The half-edge that the search takes along the link's own direction, and the one against it. */
  readonly aheadHalf: Uint32Array;
  readonly backHalf: Uint32Array;
}

const keptLinks = new WeakMap<StreetNetwork, GateLinks>();

/** The links that each gate of a network opens and closes; made once. */
export function gateLinks(network: StreetNetwork): GateLinks {
  const links = keptLinks.get(network) ?? makeLinks(network);
  keptLinks.set(network, links);
  return links;
}

/**
 * Whether a link can be walked in a state of its gate: open, every link; private, every one but those into a zone;
 * closed, none.
 */
export function linkPasses(network: StreetNetwork, edge: number, state: number): boolean {
  return (network.columns.edgeFlags[edge]! & EDGE.enter) === 0
    ? state !== GATE_STATE.closed
    : state === GATE_STATE.open;
}

function makeLinks(network: StreetNetwork): GateLinks {
  const { linkGate, edgeFrom, edgeTo } = network.columns;
  const firstLink = new Uint32Array(network.gates.length + 1);
  for (const gate of linkGate) if (gate >= 0) firstLink[gate + 1]! += 1;
  for (let gate = 0; gate < network.gates.length; gate++) firstLink[gate + 1]! += firstLink[gate]!;
  const count = firstLink[network.gates.length]!;
  const next = firstLink.slice();
  const links = {
    firstLink,
    edge: new Uint32Array(count),
    aheadHalf: new Uint32Array(count),
    backHalf: new Uint32Array(count),
  };
  linkGate.forEach((gate, index) => {
    if (gate < 0) return;
    const at = next[gate]!++;
    const edge = network.linksFrom + index;
    links.edge[at] = edge;
    links.aheadHalf[at] = halfAt(network, edgeFrom[edge]!, 2 * edge);
    links.backHalf[at] = halfAt(network, edgeTo[edge]!, 2 * edge + 1);
  });
  return links;
}

function halfAt({ columns }: StreetNetwork, node: number, named: number): number {
  const { firstHalf, halfEdge } = columns;
  for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) if (halfEdge[half] === named) return half;
  throw new Error(`Half-edge ${named} does not leave node ${node}.`);
}
