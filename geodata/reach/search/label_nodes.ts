import { Problem } from '../../problem.ts';
import type { StreetNetwork } from '../network/network.ts';
import { UNREACHED } from './walking_costs.ts';

/** A node where the search starts, at a time, on behalf of a source. */
export interface Seed {
  readonly node: number;
  readonly ms: number;
  readonly source: number;
}

export interface NodeLabels {
  /** Milliseconds between each node and its nearest source; UNREACHED beyond the limit. */
  readonly nodeMs: Uint32Array;
  /** Which source that is, the lowest of several as near; −1 beyond the limit. */
  readonly nodeSource: Int32Array;
  /** The nodes reached, nearest first. */
  readonly reached: Uint32Array;
}

/** Time and source in one number: 32 + 20 bits fit a double, and smaller is nearer, then lower of source. */
const SOURCES = 2 ** 20;

/**
 * Labels every node with its nearest source, within a limit: Dijkstra's algorithm on a 4-ary heap. A node may lie in
 * the heap several times; those of its entries that are no longer its label are passed over when they come up. Takes 12
 * bytes for each node and 12 for each entry of the heap.
 * @param halfMs milliseconds for each half-edge of the network, UNREACHED for one that may not be walked.
 */
export function labelNodes(
  network: StreetNetwork,
  halfMs: Uint32Array,
  seeds: Iterable<Seed>,
  limitMs: number,
): NodeLabels {
  const { firstHalf, halfTarget } = network.columns;
  const nodeMs = new Uint32Array(network.nodeCount).fill(UNREACHED);
  const nodeSource = new Int32Array(network.nodeCount).fill(-1);
  const order: number[] = [];
  const heap = new Heap();
  for (const { node, ms, source } of seeds) {
    if (source >= SOURCES) throw tooManySources(source);
    if (ms <= limitMs) offer(node, ms, source);
  }
  while (heap.size > 0) {
    const key = heap.firstKey();
    const node = heap.take();
    const ms = Math.floor(key / SOURCES);
    const source = key % SOURCES;
    if (nodeMs[node] !== ms || nodeSource[node] !== source) continue;
    order.push(node);
    for (let half = firstHalf[node]!, last = firstHalf[node + 1]!; half < last; half++) {
      const there = ms + halfMs[half]!;
      if (there <= limitMs) offer(halfTarget[half]!, there, source);
    }
  }
  return { nodeMs, nodeSource, reached: Uint32Array.from(order) };

  function offer(node: number, ms: number, source: number): void {
    const present = nodeMs[node]!;
    if (ms > present || (ms === present && source >= nodeSource[node]!)) return;
    nodeMs[node] = ms;
    nodeSource[node] = source;
    heap.add(ms * SOURCES + source, node);
  }
}

/** A 4-ary heap of keys with a node each, in typed arrays that grow by doubling. */
class Heap {
  size = 0;
  #keys = new Float64Array(1024);
  #nodes = new Uint32Array(1024);

  firstKey(): number {
    return this.#keys[0]!;
  }

  add(key: number, node: number): void {
    if (this.size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const nodes = this.#nodes;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      if (keys[parent]! <= key) break;
      keys[at] = keys[parent]!;
      nodes[at] = nodes[parent]!;
      at = parent;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  /** Takes the node of the least key out. */
  take(): number {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const first = nodes[0]!;
    const size = --this.size;
    const key = keys[size]!;
    const node = nodes[size]!;
    let at = 0;
    for (;;) {
      let least = 4 * at + 1;
      if (least >= size) break;
      const last = Math.min(least + 4, size);
      for (let child = least + 1; child < last; child++) if (keys[child]! < keys[least]!) least = child;
      if (keys[least]! >= key) break;
      keys[at] = keys[least]!;
      nodes[at] = nodes[least]!;
      at = least;
    }
    keys[at] = key;
    nodes[at] = node;
    return first;
  }

  #grow(): void {
    const keys = new Float64Array(2 * this.#keys.length);
    const nodes = new Uint32Array(2 * this.#nodes.length);
    keys.set(this.#keys);
    nodes.set(this.#nodes);
    this.#keys = keys;
    this.#nodes = nodes;
  }
}

function tooManySources(source: number): Problem {
  return new Problem('TOO_MANY_SOURCES', {
    zh: `一次搜索最多 ${SOURCES} 个起点，出现了第 ${source + 1} 个。`,
    en: `One search takes at most ${SOURCES} sources; this is number ${source + 1}.`,
  });
}
