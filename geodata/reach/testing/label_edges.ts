import { GATE_STATE } from '../network/gate_states.ts';
import { EDGE, NODE, type StreetNetwork } from '../network/network.ts';

/** A place on an edge, without the way off the street. */
export interface Spot {
  readonly edge: number;
  readonly fraction: number;
}

/**
 * Seconds at 1 m/s from a home to a goal over the compiled network, by Bellman and Ford's method on edges and links as they
 * stand, heeding one-way edges, gates and signals and nothing else. Both spots are on ground edges.
 */
export function secondsBetween(
  network: StreetNetwork,
  states: Uint8Array,
  signalSeconds: number,
): (home: Spot, goal: Spot) => number {
  const { edgeFrom, edgeTo, edgeFlags, edgeLengthMm, enterOf, linkGate, nodeFlags } = network.columns;
  const wait = (node: number) => ((nodeFlags[node]! & NODE.signal) === 0 ? 0 : signalSeconds);
  const isOneWay = (edge: number) => (edgeFlags[edge]! & EDGE.oneWay) !== 0;
  const metres = (edge: number) => edgeLengthMm[edge]! / 1000;
  const passes = (edge: number) => {
    const gate = edge < network.linksFrom ? -1 : linkGate[edge - network.linksFrom]!;
    const least = (edgeFlags[edge]! & EDGE.enter) === 0 ? GATE_STATE.private : GATE_STATE.open;
    return gate === -1 || states[gate]! >= least;
  };
  return (home, goal) => {
    const times = new Array<number>(network.nodeCount).fill(Infinity);
    const offer = (node: number, at: number): boolean => {
      const there = at + wait(node);
      if (there >= times[node]!) return false;
      times[node] = there;
      return true;
    };
    offer(edgeTo[home.edge]!, (1 - home.fraction) * metres(home.edge));
    if (!isOneWay(home.edge)) offer(edgeFrom[home.edge]!, home.fraction * metres(home.edge));
    for (let changed = true; changed; ) {
      changed = false;
      for (let edge = 0; edge < network.edgeCount; edge++) {
        if (!passes(edge)) continue;
        if (offer(edgeTo[edge]!, times[edgeFrom[edge]!]! + metres(edge))) changed = true;
        if (!isOneWay(edge) && offer(edgeFrom[edge]!, times[edgeTo[edge]!]! + metres(edge))) changed = true;
      }
    }
    const enter = enterOf.indexOf(goal.edge);
    const copies = enter === -1 ? [goal.edge] : [goal.edge, network.groundEdgeCount + enter];
    const ways = copies.flatMap((edge) => [
      times[edgeFrom[edge]!]! + goal.fraction * metres(edge),
      isOneWay(edge) ? Infinity : times[edgeTo[edge]!]! + (1 - goal.fraction) * metres(edge),
    ]);
    const ahead = (goal.fraction - home.fraction) * metres(home.edge);
    if (home.edge === goal.edge && (ahead >= 0 || !isOneWay(home.edge))) ways.push(Math.abs(ahead));
    return Math.min(...ways);
  };
}
