import { Problem } from '../../problem.ts';
import { type EdgePosition, exactFraction } from '../network/edge_position.ts';
import type { StreetNetwork } from '../network/network.ts';
import { enterEdgeOf } from './reach_search_enter.ts';
import { grown } from './reach_search_grow.ts';
import { msBetween, offStreetMs, UNREACHED, type WalkingCosts } from './walking_costs.ts';

/** Nodes at which one source starts the search: the two ends of its edge, and those of its enter copy. */
export const SEEDS = 4;
/** Sources are numbered below this. */
export const MAX_SOURCES = 2 ** 20;

/**
 * Sources in numbered slots: as they were asked for, and as the labels know them. A change is noted first and taken over
 * by `apply`, so that what the labels owe to the former place can be found before.
 *
 * Lists run through the columns: of the seeds at a node, and of the sources on an edge. Both are numbers plus 1, with 0
 * for the end, so that columns which nobody has touched cost no memory.
 */
export class SourceTable {
  /** Seed `SEEDS` × slot + i: its node, −1 for none, and the milliseconds from there to the source. */
  seedNode = new Int32Array(0);
  seedMs = new Uint32Array(0);
  seedNext = new Int32Array(0);
  readonly seedHead: Int32Array;
  readonly edgeHead: Int32Array;
  edgeNext = new Int32Array(0);
  /** The edge a slot's source stands on, −1 for an empty slot; its fraction; its way off the street. */
  edge = new Int32Array(0);
  fraction = new Float64Array(0);
  offMs = new Uint32Array(0);
  /** Slots that were changed since the last `clean`. */
  dirty = new Uint32Array(0);
  dirtyCount = 0;
  #isDirty = new Uint8Array(0);
  #nextEdge = new Int32Array(0);
  #nextFraction = new Float64Array(0);
  #nextOffMs = new Uint32Array(0);
  readonly #network: StreetNetwork;
  readonly #costs: WalkingCosts;

  constructor(network: StreetNetwork, costs: WalkingCosts) {
    this.#network = network;
    this.#costs = costs;
    this.seedHead = new Int32Array(network.nodeCount);
    this.edgeHead = new Int32Array(network.groundEdgeCount);
  }

  /**
   * Notes where a source is to stand, or that it goes.
   * @throws Problem BAD_EDGE_POSITION, TOO_MANY_SOURCES.
   */
  note(slot: number, at: EdgePosition | null): void {
    if (!Number.isInteger(slot) || slot < 0 || slot >= MAX_SOURCES) throw tooManySources(slot);
    if (at !== null) checkPosition(this.#network, at);
    if (slot >= this.edge.length) this.#grow(slot + 1);
    this.#nextEdge[slot] = at === null ? -1 : at.edge;
    this.#nextFraction[slot] = at === null ? 0 : exactFraction(at.fraction);
    this.#nextOffMs[slot] = at === null ? 0 : offStreetMs(at.offStreetMetres, this.#costs.rules.metresPerSecond);
    if (this.#isDirty[slot] === 1 || !this.differs(slot)) return;
    this.#isDirty[slot] = 1;
    this.dirty[this.dirtyCount++] = slot;
  }

  /** Whether what was noted for a slot is not what it has. */
  differs(slot: number): boolean {
    return (
      this.edge[slot] !== this.#nextEdge[slot] ||
      this.fraction[slot] !== this.#nextFraction[slot] ||
      this.offMs[slot] !== this.#nextOffMs[slot]
    );
  }

  /** Takes over what was noted for a slot. */
  apply(slot: number): void {
    if (this.edge[slot] !== -1) this.#remove(slot);
    this.edge[slot] = this.#nextEdge[slot]!;
    this.fraction[slot] = this.#nextFraction[slot]!;
    this.offMs[slot] = this.#nextOffMs[slot]!;
    if (this.edge[slot] !== -1) this.#insert(slot);
  }

  /**
   * Milliseconds straight along its edge (or that edge's enter copy) to a source from a fraction of it. UNREACHED for a
   * source at an end: that stands on the node, and is reached by arriving there.
   */
  msFrom(slot: number, edge: number, fraction: number): number {
    const there = this.fraction[slot]!;
    if (there === 0 || there === 1) return UNREACHED;
    return Math.min(UNREACHED, msBetween(this.#costs, edge, fraction, there) + this.offMs[slot]!);
  }

  clean(): void {
    for (let at = 0; at < this.dirtyCount; at++) this.#isDirty[this.dirty[at]!] = 0;
    this.dirtyCount = 0;
  }

  #insert(slot: number): void {
    const edge = this.edge[slot]!;
    this.edgeNext[slot] = this.edgeHead[edge]!;
    this.edgeHead[edge] = slot + 1;
    this.#seedEdge(slot, 0, edge);
    const enter = enterEdgeOf(this.#network, edge);
    if (enter !== -1) this.#seedEdge(slot, 2, enter);
  }

  /** Seeds both ends of an edge; a source at an end stands on that node, and on it alone. */
  #seedEdge(slot: number, first: number, edge: number): void {
    const { edgeFrom, edgeTo } = this.#network.columns;
    const fraction = this.fraction[slot]!;
    if (fraction < 1) this.#seed(slot, first, edgeFrom[edge]!, msBetween(this.#costs, edge, 0, fraction));
    if (fraction > 0) this.#seed(slot, first + 1, edgeTo[edge]!, msBetween(this.#costs, edge, 1, fraction));
  }

  #seed(slot: number, index: number, node: number, along: number): void {
    if (along === UNREACHED) return;
    const seed = SEEDS * slot + index;
    this.seedNode[seed] = node;
    this.seedMs[seed] = Math.min(UNREACHED, along + this.offMs[slot]!);
    this.seedNext[seed] = this.seedHead[node]!;
    this.seedHead[node] = seed + 1;
  }

  #remove(slot: number): void {
    for (let seed = SEEDS * slot; seed < SEEDS * (slot + 1); seed++) {
      const node = this.seedNode[seed]!;
      if (node === -1) continue;
      unlink(this.seedHead, this.seedNext, node, seed);
      this.seedNode[seed] = -1;
    }
    unlink(this.edgeHead, this.edgeNext, this.edge[slot]!, slot);
  }

  #grow(slots: number): void {
    const size = Math.min(MAX_SOURCES, Math.max(16, slots, 2 * this.edge.length));
    this.seedNode = grown(this.seedNode, new Int32Array(SEEDS * size).fill(-1));
    this.seedMs = grown(this.seedMs, new Uint32Array(SEEDS * size));
    this.seedNext = grown(this.seedNext, new Int32Array(SEEDS * size));
    this.edgeNext = grown(this.edgeNext, new Int32Array(size));
    this.edge = grown(this.edge, new Int32Array(size).fill(-1));
    this.fraction = grown(this.fraction, new Float64Array(size));
    this.offMs = grown(this.offMs, new Uint32Array(size));
    this.dirty = grown(this.dirty, new Uint32Array(size));
    this.#isDirty = grown(this.#isDirty, new Uint8Array(size));
    this.#nextEdge = grown(this.#nextEdge, new Int32Array(size).fill(-1));
    this.#nextFraction = grown(this.#nextFraction, new Float64Array(size));
    this.#nextOffMs = grown(this.#nextOffMs, new Uint32Array(size));
  }
}

/** @throws Problem BAD_EDGE_POSITION for what is no position on the ground. */
export function checkPosition(network: StreetNetwork, at: EdgePosition): void {
  const valid = Number.isInteger(at.edge) && at.edge >= 0 && at.edge < network.groundEdgeCount;
  if (valid && at.fraction >= 0 && at.fraction <= 1 && at.offStreetMetres >= 0 && at.offStreetMetres < Infinity) return;
  throw new Problem('BAD_EDGE_POSITION', {
    zh: `路网上没有这个位置：边 ${at.edge}，比例 ${at.fraction}，离街 ${at.offStreetMetres} 米。`,
    en: `No such position in the network: edge ${at.edge}, fraction ${at.fraction}, ${at.offStreetMetres} m off the street.`,
  });
}

/** Takes an item out of a list of numbers plus 1. */
function unlink(heads: Int32Array, next: Int32Array, list: number, item: number): void {
  if (heads[list] === item + 1) {
    heads[list] = next[item]!;
    return;
  }
  let at = heads[list]! - 1;
  while (next[at] !== item + 1) at = next[at]! - 1;
  next[at] = next[item]!;
}

/** What is thrown for a number of a source that is too high. */
export function tooManySources(slot: number): Problem {
  return new Problem('TOO_MANY_SOURCES', {
    zh: `一次搜索的起点编号为 0 到 ${MAX_SOURCES - 1}，出现了 ${slot}。`,
    en: `Sources of one search are numbered 0 to ${MAX_SOURCES - 1}; this is number ${slot}.`,
  });
}
