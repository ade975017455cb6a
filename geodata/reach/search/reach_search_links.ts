import { Problem } from '../../problem.ts';
import { type EdgePosition, exactFraction } from '../network/edge_position.ts';
import type { StreetNetwork } from '../network/network.ts';
import { enterEdgeOf } from './reach_search_enter.ts';
import { grown } from './reach_search_grow.ts';
import { checkPosition } from './reach_search_sources.ts';
import { arrivalMs, msBetween, UNREACHED, type WalkingCosts, walkMs } from './walking_costs.ts';

/** A way that stands in a draft only, from one place on the streets to another. */
export interface PlannedLink {
  /** Positions on ground edges; how far off the street the ends lie is in the length. */
  readonly from: EdgePosition;
  readonly to: EdgePosition;
  readonly lengthMm: number;
}

/** Nodes of one link: each end on the ground edge, and on its enter copy where it lies in a zone. */
export const LINK_NODES = 4;
const MAX_LINKS = 2 ** 16;

/**
 * Planned links in numbered slots. Each end is a node after those of the network, standing in its edge: joined along it to
 * both its ends and to every other end of a link there. Cutting an edge in two changes no sum, so the edge itself stays.
 *
 *   from │ to     public              zone A                          zone B
 *   public        both ways           in: to the enter copy,          as with A
 *                                     out: from the leave copy
 *   zone A                            both ways, in either copy       leave copy of each to the enter copy of the other
 *
 * So a compound is entered and left over a link as through a gate, and not cut through.
 */
export class LinkTable {
  /** Links as the labels know them. */
  links: (PlannedLink | null)[] = [];
  /** Slots that were noted since the last `apply`. */
  readonly dirty = new Set<number>();
  /** For each end node: its edge (ground edge or enter copy), −1 for none, and fraction. */
  endEdge = new Int32Array(0);
  endFraction = new Float64Array(0);
  /** Ends on an edge, and records of a node: numbers plus 1, 0 at the end. Empty until there is a link. */
  edgeHead = new Int32Array(0);
  endNext = new Int32Array(0);
  nodeHead = new Int32Array(0);
  /** Records: the other node, the milliseconds of walking from there, and of walking to there. */
  other = new Uint32Array(0);
  fromOtherMs = new Uint32Array(0);
  toOtherMs = new Uint32Array(0);
  next = new Int32Array(0);
  /** Fractions of the edge at which the node and the other one stand; −1 for the link itself. */
  ownFraction = new Float64Array(0);
  otherFraction = new Float64Array(0);
  #records = 0;
  #noted: (PlannedLink | null)[] = [];
  readonly #network: StreetNetwork;
  readonly #costs: WalkingCosts;

  constructor(network: StreetNetwork, costs: WalkingCosts) {
    this.#network = network;
    this.#costs = costs;
  }

  /**
   * Notes a link, or that it goes.
   * @throws Problem BAD_EDGE_POSITION, BAD_LINK.
   */
  note(slot: number, link: PlannedLink | null): void {
    if (!Number.isInteger(slot) || slot < 0 || slot >= MAX_LINKS) throw badLink(`${slot}`, `${slot}`);
    if (link !== null) {
      checkPosition(this.#network, link.from);
      checkPosition(this.#network, link.to);
      const { lengthMm } = link;
      if (!(Number.isInteger(lengthMm) && lengthMm >= 0 && lengthMm < UNREACHED))
        throw badLink(`${slot}，长 ${lengthMm} 毫米`, `${slot} of ${lengthMm} mm`);
    }
    while (this.#noted.length <= slot) this.#noted.push(null);
    this.#noted[slot] = link;
    this.dirty.add(slot);
  }

  /** Nodes that all slots take, once what was noted is applied. */
  get nodesNoted(): number {
    return LINK_NODES * this.#noted.length;
  }

  /** Takes over what was noted, and joins all ends anew: links are few and change rarely. */
  apply(): void {
    const { nodeCount, linksFrom } = this.#network;
    this.links = [...this.#noted];
    this.dirty.clear();
    const ends = LINK_NODES * this.links.length;
    this.endEdge = new Int32Array(ends).fill(-1);
    this.endFraction = new Float64Array(ends);
    this.endNext = new Int32Array(ends);
    this.edgeHead = new Int32Array(linksFrom);
    this.nodeHead = new Int32Array(nodeCount + ends);
    this.#records = 0;
    this.links.forEach((link, slot) => {
      if (link !== null) this.#raise(slot, link);
    });
  }

  #raise(slot: number, { from, to, lengthMm }: PlannedLink): void {
    const { edgeZone } = this.#network.columns;
    const first = LINK_NODES * slot;
    const [a, aEnter] = this.#raiseEnd(first, from);
    const [b, bEnter] = this.#raiseEnd(first + 2, to);
    const ms = walkMs(lengthMm, this.#costs.rules.metresPerSecond);
    const oneZone = edgeZone[from.edge] === edgeZone[to.edge];
    if (oneZone) {
      this.#join(a, b, ms, ms);
      if (aEnter !== -1 && bEnter !== -1) this.#join(aEnter, bEnter, ms, ms);
      return;
    }
    this.#join(a, bEnter === -1 ? b : bEnter, ms, UNREACHED);
    this.#join(b, aEnter === -1 ? a : aEnter, ms, UNREACHED);
  }

  /** @returns the nodes of an end on the ground and on the enter copy, −1 where there is none. */
  #raiseEnd(end: number, at: EdgePosition): readonly [ground: number, enter: number] {
    const enter = enterEdgeOf(this.#network, at.edge);
    const fraction = exactFraction(at.fraction);
    this.#stand(end, at.edge, fraction);
    if (enter !== -1) this.#stand(end + 1, enter, fraction);
    const node = this.#network.nodeCount + end;
    return [node, enter === -1 ? -1 : node + 1];
  }

  #stand(end: number, edge: number, fraction: number): void {
    const { edgeFrom, edgeTo } = this.#network.columns;
    this.endEdge[end] = edge;
    this.endFraction[end] = fraction;
    this.#joinAlong(end, edgeFrom[edge]!, 0);
    this.#joinAlong(end, edgeTo[edge]!, 1);
    for (let other = this.edgeHead[edge]!; other !== 0; other = this.endNext[other - 1]!) {
      this.#joinAlong(end, this.#network.nodeCount + other - 1, this.endFraction[other - 1]!);
    }
    this.endNext[end] = this.edgeHead[edge]!;
    this.edgeHead[edge] = end + 1;
  }

  /** Joins two nodes by the link: milliseconds of walking from a to b, and from b to a. */
  #join(a: number, b: number, aToB: number, bToA: number): void {
    this.#record(a, b, bToA, aToB, -1, -1);
    this.#record(b, a, aToB, bToA, -1, -1);
  }

  /** Joins an end of a link to a node at another fraction of its edge, along the edge. */
  #joinAlong(end: number, other: number, there: number): void {
    const { nodeCount } = this.#network;
    const edge = this.endEdge[end]!;
    const here = this.endFraction[end]!;
    const arriving = other < nodeCount ? arrivalMs(this.#network, this.#costs, other) : 0;
    const back = msBetween(this.#costs, edge, there, here);
    const on = msBetween(this.#costs, edge, here, there) + arriving;
    this.#record(nodeCount + end, other, back, on, here, there);
    this.#record(other, nodeCount + end, on, back, there, here);
  }

  #record(node: number, other: number, fromOther: number, toOther: number, own: number, there: number): void {
    if (this.#records === this.next.length) this.#grow();
    const record = this.#records++;
    this.ownFraction[record] = own;
    this.otherFraction[record] = there;
    this.other[record] = other;
    this.fromOtherMs[record] = Math.min(UNREACHED, fromOther);
    this.toOtherMs[record] = Math.min(UNREACHED, toOther);
    this.next[record] = this.nodeHead[node]!;
    this.nodeHead[node] = record + 1;
  }

  #grow(): void {
    const size = Math.max(64, 2 * this.next.length);
    this.other = grown(this.other, new Uint32Array(size));
    this.fromOtherMs = grown(this.fromOtherMs, new Uint32Array(size));
    this.toOtherMs = grown(this.toOtherMs, new Uint32Array(size));
    this.next = grown(this.next, new Int32Array(size));
    this.ownFraction = grown(this.ownFraction, new Float64Array(size));
    this.otherFraction = grown(this.otherFraction, new Float64Array(size));
  }
}

function badLink(zh: string, en: string): Problem {
  return new Problem('BAD_LINK', {
    zh: `规划通道 ${zh} 无效：编号应为 0 到 ${MAX_LINKS - 1}，长度应为不超过 4294 公里的整毫米数。`,
    en: `Planned link ${en} is not valid: its number must be 0 to ${MAX_LINKS - 1}, its length whole millimetres up to 4,294 km.`,
  });
}
