import type { StreetNetwork } from '../network/network.ts';
import { grown } from './reach_search_grow.ts';
import type { LinkTable } from './reach_search_links.ts';
import { MAX_SOURCES, SEEDS, type SourceTable } from './reach_search_sources.ts';
import { halfTwins } from './reach_search_twins.ts';
import { UNREACHED, type WalkingCosts } from './walking_costs.ts';

const BUCKETS = 4096;
const RING_MASK = BUCKETS - 1;
/** A label is one number, ms × 2²⁰ + source, exact in a double: less is nearer, then lower of source. */
const SOURCES = MAX_SOURCES;

/** Where labels come from besides the arcs. */
interface LabelTables {
  readonly sources: SourceTable;
  readonly links: LinkTable;
}

/**
 * The labels of the nodes: milliseconds to the nearest source and which one that is, the least such pair that follows from
 * the seeds and the arcs. There is only one set of labels of which no arc and no seed betters any and each is held by one,
 * so they come out the same in whatever order the nodes are taken up.
 *
 * Spreads labels by buckets of equal ms >>> bucketBits in a ring (Dial 1969; Meyer and Sanders 2003), correcting labels
 * inside a bucket. What lost its hold is found as in Ramalingam and Reps (1996): with a node go all whose labels may hang
 * on its label; then they are labelled anew from their border. Memory: 8 bytes per half-edge, and for each node 16 for the
 * labels, 5 for the repair and about 9 for the ring.
 */
export class ReachLabels {
  /** The labels as they stood before the present repair, and from `publish` on as they stand after it. */
  nodeMs: Uint32Array;
  nodeSource: Int32Array;
  /** As in the costs, with the gates as they stand; the costs' own column until a gate is turned. */
  arcs: Uint32Array;
  /** Nodes whose label the last repair changed: the first changedCount. */
  changed: Uint32Array;
  changedCount = 0;
  /** Labels as one number; Infinity for none. */
  #labels: Float64Array;
  /** Nodes that the present repair touched, in `changed` until `publish`. */
  #touchedCount = 0;
  #isTouched: Uint8Array;
  /** Whether there were labels before: otherwise every node may change, and nothing is noted of each. */
  #isRepair = false;
  /** Pairs of node and next entry; entry 0 is the end of every list. */
  #entries: Uint32Array;
  #entryCount = 1;
  #staged = 0;
  #lowest = Infinity;
  readonly #ring = new Uint32Array(BUCKETS);
  /** Buckets in one unit of a label. */
  readonly #perUnit: number;
  /** The least label that is beyond the limit. */
  readonly #beyond: number;
  readonly #sharedArcs: Uint32Array;
  readonly #network: StreetNetwork;
  readonly #tables: LabelTables | null;

  constructor(
    network: StreetNetwork,
    costs: Pick<WalkingCosts, 'arcs' | 'bucketBits'>,
    limitMs: number,
    tables: LabelTables | null,
  ) {
    this.#network = network;
    this.#tables = tables;
    this.#beyond = (limitMs + 1) * SOURCES;
    this.#perUnit = 1 / (SOURCES * 2 ** costs.bucketBits);
    this.arcs = costs.arcs;
    this.#sharedArcs = costs.arcs;
    this.nodeMs = new Uint32Array(network.nodeCount).fill(UNREACHED);
    this.nodeSource = new Int32Array(network.nodeCount).fill(-1);
    this.changed = new Uint32Array(network.nodeCount);
    this.#labels = new Float64Array(network.nodeCount).fill(Infinity);
    this.#isTouched = new Uint8Array(network.nodeCount);
    // Enough for most searches from nothing, which take up a node 1.1 times.
    this.#entries = new Uint32Array(2 * Math.ceil(1.2 * network.nodeCount) + 64);
  }

  /** Makes room for so many nodes: rare, since people draw few links. */
  growNodes(count: number): void {
    if (count <= this.nodeMs.length) return;
    this.nodeMs = grown(this.nodeMs, new Uint32Array(count).fill(UNREACHED));
    this.nodeSource = grown(this.nodeSource, new Int32Array(count).fill(-1));
    this.changed = new Uint32Array(count);
    this.#labels = grown(this.#labels, new Float64Array(count).fill(Infinity));
    this.#isTouched = new Uint8Array(count);
  }

  /** Writes what a half-edge costs now. */
  turn(half: number, ms: number): void {
    if (this.arcs[2 * half + 1] === ms) return;
    if (this.arcs === this.#sharedArcs) this.arcs = this.arcs.slice();
    this.arcs[2 * half + 1] = ms;
  }

  /** Marks a node whose label may change. */
  touch(node: number): void {
    if (!this.#isRepair || this.#isTouched[node] === 1) return;
    this.#isTouched[node] = 1;
    this.changed[this.#touchedCount++] = node;
  }

  /** Touches a node whose label is just this one: it may hang on a seed or an arc that goes. */
  touchIfLabelled(node: number, ms: number, source: number): void {
    if (this.nodeMs[node] === ms && this.nodeSource[node] === source) this.touch(node);
  }

  /** Clears the labels of the nodes touched and of all that may hang on them: those that an arc would just make. */
  clearTouched(): void {
    const { firstHalf } = this.#network.columns;
    const { nodeCount } = this.#network;
    const { arcs, changed } = this;
    const labels = this.#labels;
    const links = this.#linksInUse();
    for (let at = 0; at < this.#touchedCount; at++) {
      const node = changed[at]!;
      const label = labels[node]!;
      if (label === Infinity) continue;
      if (node < nodeCount) {
        for (let arc = 2 * firstHalf[node]!, last = 2 * firstHalf[node + 1]!; arc < last; arc += 2) {
          if (labels[arcs[arc]!] === label + arcs[arc + 1]! * SOURCES) this.touch(arcs[arc]!);
        }
      }
      if (links === null) continue;
      for (let record = links.nodeHead[node]!; record !== 0; record = links.next[record - 1]!) {
        const target = links.other[record - 1]!;
        if (labels[target] === label + links.fromOtherMs[record - 1]! * SOURCES) this.touch(target);
      }
    }
    for (let at = 0; at < this.#touchedCount; at++) labels[changed[at]!] = Infinity;
  }

  /** Offers the nodes touched so far what their neighbours' labels and the seeds on them give. */
  pullTouched(): void {
    if (this.#touchedCount === 0 || this.#tables === null) return;
    const { firstHalf } = this.#network.columns;
    const { nodeCount } = this.#network;
    const { arcs, changed } = this;
    const labels = this.#labels;
    const { sources, links } = this.#tables;
    const { seedHead, seedNext, seedMs } = sources;
    const hasLinks = links.nodeHead.length > 0;
    const twins = halfTwins(this.#network);
    for (let at = 0, count = this.#touchedCount; at < count; at++) {
      const node = changed[at]!;
      if (node < nodeCount) {
        for (let half = firstHalf[node]!, last = firstHalf[node + 1]!; half < last; half++) {
          this.#offerLabel(node, labels[arcs[2 * half]!]! + arcs[2 * twins[half]! + 1]! * SOURCES);
        }
        for (let seed = seedHead[node]!; seed !== 0; seed = seedNext[seed - 1]!) {
          this.offer(node, seedMs[seed - 1]!, Math.floor((seed - 1) / SEEDS));
        }
      }
      if (!hasLinks) continue;
      if (node >= nodeCount) this.#pullSources(this.#tables, node);
      for (let record = links.nodeHead[node]!; record !== 0; record = links.next[record - 1]!) {
        this.#offerLabel(node, labels[links.other[record - 1]!]! + links.toOtherMs[record - 1]! * SOURCES);
      }
    }
  }

  /** Offers an end of a link what the sources on its edge give. */
  #pullSources({ sources, links }: LabelTables, node: number): void {
    const { groundEdgeCount, columns, nodeCount } = this.#network;
    const end = node - nodeCount;
    const copy = links.endEdge[end]!;
    if (copy === -1) return;
    const edge = copy < groundEdgeCount ? copy : columns.enterOf[copy - groundEdgeCount]!;
    for (let slot = sources.edgeHead[edge]!; slot !== 0; slot = sources.edgeNext[slot - 1]!) {
      this.offer(node, sources.msFrom(slot - 1, copy, links.endFraction[end]!), slot - 1);
    }
  }

  /** Offers a node what an arc to it gives. */
  offerHalf(from: number, half: number): void {
    const { arcs } = this;
    this.#offerLabel(arcs[2 * half]!, this.#labels[from]! + arcs[2 * half + 1]! * SOURCES);
  }

  /** Gives a node a label if it is better than the node's own and within the limit. */
  offer(node: number, ms: number, source: number): void {
    this.#offerLabel(node, ms * SOURCES + source);
  }

  #offerLabel(node: number, label: number): void {
    if (label >= this.#labels[node]! || label >= this.#beyond) return;
    this.touch(node);
    this.#labels[node] = label;
    const entry = this.#entryCount++;
    if (2 * entry + 2 > this.#entries.length) this.#growEntries();
    this.#entries[2 * entry] = node;
    this.#entries[2 * entry + 1] = this.#staged;
    this.#staged = entry;
    this.#lowest = Math.min(this.#lowest, Math.floor(label * this.#perUnit));
  }

  /** Spreads what was offered until no arc betters any label. */
  spread(): void {
    const { firstHalf } = this.#network.columns;
    const { nodeCount } = this.#network;
    const { arcs } = this;
    const labels = this.#labels;
    const ring = this.#ring;
    const perUnit = this.#perUnit;
    const beyond = this.#beyond;
    const isRepair = this.#isRepair;
    const links = this.#linksInUse();
    let entries = this.#entries;
    let entryCount = this.#entryCount;
    let bucket = this.#lowest;
    let waiting = this.#putInRing(bucket);
    for (; waiting > 0; bucket++) {
      const inRing = bucket & RING_MASK;
      // Whatever comes into the bucket meanwhile is taken up in another round.
      while (ring[inRing] !== 0) {
        let entry = ring[inRing]!;
        ring[inRing] = 0;
        while (entry !== 0) {
          const here = entry;
          const node = entries[2 * here]!;
          entry = entries[2 * here + 1]!;
          const label = labels[node]!;
          const due = Math.floor(label * perUnit);
          if (due > bucket) {
            // Farther than the ring reached when it was put in.
            const slot = Math.min(due, bucket + RING_MASK) & RING_MASK;
            entries[2 * here + 1] = ring[slot]!;
            ring[slot] = here;
            continue;
          }
          waiting--;
          // The label bettered since, and has spread from an earlier bucket.
          if (due < bucket) continue;
          if (links !== null && links.nodeHead[node] !== 0) {
            this.#entryCount = entryCount;
            this.#offerOverLinks(links, node, label);
            entryCount = this.#entryCount;
            entries = this.#entries;
            if (node >= nodeCount) continue;
          }
          for (let arc = 2 * firstHalf[node]!, last = 2 * firstHalf[node + 1]!; arc < last; arc += 2) {
            const there = label + arcs[arc + 1]! * SOURCES;
            const target = arcs[arc]!;
            if (there >= labels[target]! || there >= beyond) continue;
            if (isRepair) this.touch(target);
            labels[target] = there;
            if (2 * entryCount + 2 > entries.length) entries = this.#growEntries();
            const targetDue = Math.floor(there * perUnit);
            const slot = (targetDue < bucket + BUCKETS ? targetDue : bucket + RING_MASK) & RING_MASK;
            entries[2 * entryCount] = target;
            entries[2 * entryCount + 1] = ring[slot]!;
            ring[slot] = entryCount++;
            waiting++;
          }
        }
        if (this.#staged !== 0) waiting += this.#putInRing(bucket);
      }
    }
    this.#entryCount = 1;
    this.#lowest = Infinity;
  }

  /**
   * Puts the entries that wait outside into the ring, what is farther than the ring reaches into its last bucket.
   * @param bucket the first of the ring, none of them is before it.
   * @returns how many.
   */
  #putInRing(bucket: number): number {
    const entries = this.#entries;
    let count = 0;
    for (let entry = this.#staged; entry !== 0; count++) {
      const next = entries[2 * entry + 1]!;
      const due = Math.floor(this.#labels[entries[2 * entry]!]! * this.#perUnit);
      const slot = Math.min(due, bucket + RING_MASK) & RING_MASK;
      entries[2 * entry + 1] = this.#ring[slot]!;
      this.#ring[slot] = entry;
      entry = next;
    }
    this.#staged = 0;
    return count;
  }

  /** Planned links, null while there are none. */
  #linksInUse(): LinkTable | null {
    return this.#tables !== null && this.#tables.links.nodeHead.length > 0 ? this.#tables.links : null;
  }

  #offerOverLinks(links: LinkTable, node: number, label: number): void {
    for (let record = links.nodeHead[node]!; record !== 0; record = links.next[record - 1]!) {
      this.#offerLabel(links.other[record - 1]!, label + links.fromOtherMs[record - 1]! * SOURCES);
    }
  }

  /** Writes the new labels into the columns, and keeps in `changed` the nodes that have another one than before. */
  publish(): void {
    const { nodeMs, changed } = this;
    let count = 0;
    if (this.#isRepair) {
      for (let at = 0; at < this.#touchedCount; at++) {
        const node = changed[at]!;
        this.#isTouched[node] = 0;
        if (this.#publishNode(node)) changed[count++] = node;
      }
    } else {
      for (let node = 0; node < nodeMs.length; node++) if (this.#publishNode(node)) changed[count++] = node;
    }
    this.changedCount = count;
    this.#touchedCount = 0;
    this.#isRepair = true;
  }

  /** @returns whether the node's label is another one now. */
  #publishNode(node: number): boolean {
    const label = this.#labels[node]!;
    const ms = label === Infinity ? UNREACHED : Math.floor(label / SOURCES);
    const source = label === Infinity ? -1 : label - ms * SOURCES;
    if (this.nodeMs[node] === ms && this.nodeSource[node] === source) return false;
    this.nodeMs[node] = ms;
    this.nodeSource[node] = source;
    return true;
  }

  #growEntries(): Uint32Array {
    const entries = new Uint32Array(2 * this.#entries.length);
    entries.set(this.#entries);
    this.#entries = entries;
    return entries;
  }
}
