import type { StreetNetwork } from './network.ts';
import { grown } from './reach_search_grow.ts';
import type { LinkTable } from './reach_search_links.ts';
import type { SourceTable } from './reach_search_sources.ts';
import { halfTwins } from './reach_search_twins.ts';
import { UNREACHED, type WalkingCosts } from './walking_costs.ts';

const BUCKETS = 4096;

/**
 * The labels of the nodes: milliseconds to the nearest source and which one that is, the least such pair that follows from
 * the seeds and the arcs. There is only one set of labels of which no arc and no seed betters any and each is held by one,
 * so they come out the same in whatever order the nodes are taken up.
 *
 * Spreads labels by buckets of equal ms >>> bucketBits in a ring (Dial 1969; Meyer and Sanders 2003), correcting labels
 * inside a bucket. What lost its hold is found as in Ramalingam and Reps (1996): with a node go all whose labels may hang
 * on its label; then they are labelled anew from their border. Memory: 8 bytes per half-edge, and for each node 8 for the
 * labels, 13 for the repair and about 12 for the ring.
 */
export class ReachLabels {
  nodeMs: Uint32Array;
  nodeSource: Int32Array;
  /** As in the costs, with the gates as they stand. */
  readonly arcs: Uint32Array;
  /** Nodes touched since `start`, with the labels that they had then. */
  touched: Uint32Array;
  touchedMs: Uint32Array;
  touchedSource: Int32Array;
  touchedCount = 0;
  #isTouched: Uint8Array;
  /** Pairs of node and next entry; entry 0 is the end of every list. */
  #entries: Uint32Array = new Uint32Array(2048);
  #entryCount = 1;
  #staged = 0;
  #lowest = 0xffffffff;
  readonly #ring = new Uint32Array(BUCKETS);
  readonly #bits: number;
  readonly #limitMs: number;
  readonly #network: StreetNetwork;
  readonly #sources: SourceTable;
  readonly #links: LinkTable;

  constructor(
    network: StreetNetwork,
    costs: WalkingCosts,
    limitMs: number,
    tables: { readonly sources: SourceTable; readonly links: LinkTable },
  ) {
    this.#network = network;
    this.#sources = tables.sources;
    this.#links = tables.links;
    this.#limitMs = limitMs;
    this.#bits = costs.bucketBits;
    this.arcs = costs.arcs.slice();
    this.nodeMs = new Uint32Array(network.nodeCount).fill(UNREACHED);
    this.nodeSource = new Int32Array(network.nodeCount).fill(-1);
    this.touched = new Uint32Array(network.nodeCount);
    this.touchedMs = new Uint32Array(network.nodeCount);
    this.touchedSource = new Int32Array(network.nodeCount);
    this.#isTouched = new Uint8Array(network.nodeCount);
  }

  /** Makes room for so many nodes: rare, since people draw few links. */
  growNodes(count: number): void {
    if (count <= this.nodeMs.length) return;
    this.nodeMs = grown(this.nodeMs, new Uint32Array(count).fill(UNREACHED));
    this.nodeSource = grown(this.nodeSource, new Int32Array(count).fill(-1));
    this.touched = new Uint32Array(count);
    this.touchedMs = new Uint32Array(count);
    this.touchedSource = new Int32Array(count);
    this.#isTouched = new Uint8Array(count);
  }

  /** Begins a repair: forgets which nodes the last one touched. */
  start(): void {
    for (let at = 0; at < this.touchedCount; at++) this.#isTouched[this.touched[at]!] = 0;
    this.touchedCount = 0;
    this.#entryCount = 1;
  }

  /** Notes the label that a node has before it changes. */
  touch(node: number): void {
    if (this.#isTouched[node] === 1) return;
    this.#isTouched[node] = 1;
    const at = this.touchedCount++;
    this.touched[at] = node;
    this.touchedMs[at] = this.nodeMs[node]!;
    this.touchedSource[at] = this.nodeSource[node]!;
  }

  /** Touches a node whose label is just this one: it may hang on a seed or an arc that goes. */
  touchIfLabelled(node: number, ms: number, source: number): void {
    if (this.nodeMs[node] === ms && this.nodeSource[node] === source) this.touch(node);
  }

  /** Clears the labels of the nodes touched and of all that may hang on them: those that an arc would just make. */
  clearTouched(): void {
    const { firstHalf } = this.#network.columns;
    const { nodeCount } = this.#network;
    const { arcs, nodeMs, nodeSource, touched } = this;
    const links = this.#links;
    const hasLinks = links.nodeHead.length > 0;
    for (let at = 0; at < this.touchedCount; at++) {
      const node = touched[at]!;
      const ms = nodeMs[node]!;
      if (ms === UNREACHED) continue;
      const source = nodeSource[node]!;
      if (node < nodeCount) {
        for (let arc = 2 * firstHalf[node]!, last = 2 * firstHalf[node + 1]!; arc < last; arc += 2) {
          const target = arcs[arc]!;
          if (nodeMs[target] === ms + arcs[arc + 1]! && nodeSource[target] === source) this.touch(target);
        }
      }
      if (!hasLinks) continue;
      for (let record = links.nodeHead[node]!; record !== 0; record = links.next[record - 1]!) {
        const target = links.other[record - 1]!;
        if (nodeMs[target] === ms + links.fromOtherMs[record - 1]! && nodeSource[target] === source) this.touch(target);
      }
    }
    for (let at = 0; at < this.touchedCount; at++) {
      nodeMs[touched[at]!] = UNREACHED;
      nodeSource[touched[at]!] = -1;
    }
  }

  /** Offers the nodes touched so far what their neighbours' labels and the seeds on them give. */
  pullTouched(): void {
    const { firstHalf } = this.#network.columns;
    const { nodeCount } = this.#network;
    const { arcs, nodeMs, nodeSource, touched } = this;
    const { seedHead, seedNext, seedMs } = this.#sources;
    const links = this.#links;
    const hasLinks = links.nodeHead.length > 0;
    const twins = halfTwins(this.#network);
    for (let at = 0, count = this.touchedCount; at < count; at++) {
      const node = touched[at]!;
      if (node < nodeCount) {
        for (let half = firstHalf[node]!, last = firstHalf[node + 1]!; half < last; half++) {
          const other = arcs[2 * half]!;
          if (nodeMs[other] !== UNREACHED) {
            this.offer(node, nodeMs[other]! + arcs[2 * twins[half]! + 1]!, nodeSource[other]!);
          }
        }
        for (let seed = seedHead[node]!; seed !== 0; seed = seedNext[seed - 1]!) {
          this.offer(node, seedMs[seed - 1]!, (seed - 1) >>> 2);
        }
      }
      if (!hasLinks) continue;
      if (node >= nodeCount) this.#pullSources(node);
      for (let record = links.nodeHead[node]!; record !== 0; record = links.next[record - 1]!) {
        const other = links.other[record - 1]!;
        if (nodeMs[other] !== UNREACHED) {
          this.offer(node, nodeMs[other]! + links.toOtherMs[record - 1]!, nodeSource[other]!);
        }
      }
    }
  }

  /** Offers an end of a link what the sources on its edge give. */
  #pullSources(node: number): void {
    const { groundEdgeCount, columns, nodeCount } = this.#network;
    const end = node - nodeCount;
    const copy = this.#links.endEdge[end]!;
    if (copy === -1) return;
    const edge = copy < groundEdgeCount ? copy : columns.enterOf[copy - groundEdgeCount]!;
    const sources = this.#sources;
    for (let slot = sources.edgeHead[edge]!; slot !== 0; slot = sources.edgeNext[slot - 1]!) {
      this.offer(node, sources.msFrom(slot - 1, copy, this.#links.endFraction[end]!), slot - 1);
    }
  }

  /** Gives a node a label if it is better than the node's own and within the limit. */
  offer(node: number, ms: number, source: number): void {
    if (ms > this.#limitMs) return;
    const present = this.nodeMs[node]!;
    if (ms > present || (ms === present && source >= this.nodeSource[node]!)) return;
    this.touch(node);
    this.nodeMs[node] = ms;
    this.nodeSource[node] = source;
    const entry = this.#entryCount++;
    if (2 * entry + 2 > this.#entries.length) this.#growEntries();
    this.#entries[2 * entry] = node;
    this.#entries[2 * entry + 1] = this.#staged;
    this.#staged = entry;
    const bucket = ms >>> this.#bits;
    if (bucket < this.#lowest) this.#lowest = bucket;
  }

  /** Spreads what was offered until no arc betters any label. */
  spread(): void {
    const { firstHalf } = this.#network.columns;
    const { nodeCount } = this.#network;
    const { arcs, nodeMs, nodeSource } = this;
    const ring = this.#ring;
    const bits = this.#bits;
    const limitMs = this.#limitMs;
    const links = this.#links;
    const hasLinks = links.nodeHead.length > 0;
    let entries: Uint32Array = this.#entries;
    let entryCount = this.#entryCount;
    let bucket = this.#lowest;
    let waiting = 0;
    for (let entry = this.#staged; entry !== 0; ) {
      const next = entries[2 * entry + 1]!;
      const due = nodeMs[entries[2 * entry]!]! >>> bits;
      const slot = (due < bucket + BUCKETS ? due : bucket + BUCKETS - 1) % BUCKETS;
      entries[2 * entry + 1] = ring[slot]!;
      ring[slot] = entry;
      waiting++;
      entry = next;
    }
    while (waiting > 0) {
      let entry = ring[bucket % BUCKETS]!;
      if (entry === 0) {
        bucket++;
        continue;
      }
      ring[bucket % BUCKETS] = 0;
      while (entry !== 0) {
        const node = entries[2 * entry]!;
        const here = entry;
        entry = entries[2 * entry + 1]!;
        const ms = nodeMs[node]!;
        const due = ms >>> bits;
        if (due > bucket) {
          // Farther than the ring reaches, and so put into its last bucket.
          const slot = (due < bucket + BUCKETS ? due : bucket + BUCKETS - 1) % BUCKETS;
          entries[2 * here + 1] = ring[slot]!;
          ring[slot] = here;
          continue;
        }
        waiting--;
        // The label bettered since, and spread from an earlier bucket.
        if (due < bucket) continue;
        const source = nodeSource[node]!;
        if (node < nodeCount) {
          for (let arc = 2 * firstHalf[node]!, last = 2 * firstHalf[node + 1]!; arc < last; arc += 2) {
            const there = ms + arcs[arc + 1]!;
            if (there > limitMs) continue;
            const target = arcs[arc]!;
            const present = nodeMs[target]!;
            if (there > present || (there === present && source >= nodeSource[target]!)) continue;
            this.touch(target);
            nodeMs[target] = there;
            nodeSource[target] = source;
            if (2 * entryCount + 2 > entries.length) entries = this.#growEntries();
            const targetDue = there >>> bits;
            const slot = (targetDue < bucket + BUCKETS ? targetDue : bucket + BUCKETS - 1) % BUCKETS;
            entries[2 * entryCount] = target;
            entries[2 * entryCount + 1] = ring[slot]!;
            ring[slot] = entryCount++;
            waiting++;
          }
        }
        if (!hasLinks) continue;
        for (let record = links.nodeHead[node]!; record !== 0; record = links.next[record - 1]!) {
          const there = ms + links.fromOtherMs[record - 1]!;
          const target = links.other[record - 1]!;
          const present = nodeMs[target]!;
          if (there > limitMs || there > present || (there === present && source >= nodeSource[target]!)) continue;
          this.touch(target);
          nodeMs[target] = there;
          nodeSource[target] = source;
          if (2 * entryCount + 2 > entries.length) entries = this.#growEntries();
          const targetDue = there >>> bits;
          const slot = (targetDue < bucket + BUCKETS ? targetDue : bucket + BUCKETS - 1) % BUCKETS;
          entries[2 * entryCount] = target;
          entries[2 * entryCount + 1] = ring[slot]!;
          ring[slot] = entryCount++;
          waiting++;
        }
      }
    }
    this.#entryCount = 1;
    this.#staged = 0;
    this.#lowest = 0xffffffff;
  }

  #growEntries(): Uint32Array {
    const entries = new Uint32Array(2 * this.#entries.length);
    entries.set(this.#entries);
    this.#entries = entries;
    return entries;
  }
}
