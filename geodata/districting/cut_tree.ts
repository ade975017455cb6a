import type { BlockGraph } from './block_graph.ts';

/** What a set of blocks is to be cut into. */
export interface Parts {
  /** Weight that each part should have. */
  readonly targets: readonly number[];
  /** Fewest blocks of each part, so that it can be divided further; given up where the blocks do not allow it. */
  readonly leastBlocks: readonly number[];
}

export interface Cut {
  /** Blocks of the first `parts` parts, and those of the others. Both connected. */
  readonly front: number[];
  readonly back: number[];
  readonly parts: number;
  readonly cost: number;
}

/** Metres of boundary against the size of the set count this much beside a deviation of one whole part. */
const BOUNDARY_WEIGHT = 0.05;
/** A boundary of strength 1 costs this much less than one through a compound. */
export const STRENGTH_REBATE = 0.8;

/** Costs are below 16; 4 bits, 23 bits of fraction and 26 bits for the link fit the 53 bits of a number. */
const COST_STEPS = 2 ** 23;
const MOST_LINKS = 2 ** 26;

/**
 * Cuts a connected set of blocks in two connected sets: the edges of several random spanning trees are tried, and the one
 * whose removal leaves weights nearest to whole parts wins (the step of ReCom: DeFord, Duchin and Solomon 2021). Trees
 * cross strong boundaries as seldom as they can, which is why cuts tend to follow them.
 *
 * @param members connected, at least as many as parts
 * @param trees how many spanning trees to try
 */
export class TreeCutter {
  private readonly graph: BlockGraph;
  private readonly weights: ArrayLike<number>;
  private readonly random: () => number;
  /** Place of a block among the members at hand; −1: no member. */
  private readonly placeOf: Int32Array;

  constructor(graph: BlockGraph, weights: ArrayLike<number>, random: () => number) {
    this.graph = graph;
    this.weights = weights;
    this.random = random;
    this.placeOf = new Int32Array(graph.size).fill(-1);
  }

  cut(members: readonly number[], parts: Parts, trees: number): Cut {
    members.forEach((block, place) => {
      this.placeOf[block] = place;
    });
    const links = this.linksAmong(members);
    let best: Cut | null = null;
    for (const leastBlocks of [parts.leastBlocks, parts.targets.map(() => 1)]) {
      for (let i = 0; i < trees; i++) {
        const cut = this.cutOneTree(members, links, { ...parts, leastBlocks });
        if (cut !== null && (best === null || cut.cost < best.cost)) best = cut;
      }
      if (best !== null) break;
    }
    for (const block of members) this.placeOf[block] = -1;
    if (best === null) throw new Error(`${members.length} blocks cannot be cut into ${parts.targets.length} parts.`);
    return best;
  }

  private linksAmong(members: readonly number[]): Links {
    const links: Links = { a: [], b: [], metres: [], strength: [] };
    const { start, neighbour, metres, strength } = this.graph;
    members.forEach((block, place) => {
      for (let i = start[block]!; i < start[block + 1]!; i++) {
        const other = this.placeOf[neighbour[i]!]!;
        if (other <= place) continue;
        links.a.push(place);
        links.b.push(other);
        links.metres.push(metres[i]!);
        links.strength.push(strength[i]!);
      }
    });
    return links;
  }

  private cutOneTree(members: readonly number[], links: Links, parts: Parts): Cut | null {
    const tree = this.spanningTree(members.length, links);
    const weight = Float64Array.from(members, (block) => this.weights[block]!);
    const count = new Int32Array(members.length).fill(1);
    for (let i = tree.order.length - 1; i > 0; i--) {
      const place = tree.order[i]!;
      weight[tree.parent[place]!]! += weight[place]!;
      count[tree.parent[place]!]! += count[place]!;
    }
    const ahead = prefixSums(parts.targets);
    const least = prefixSums(parts.leastBlocks);
    const [total, size, whole] = [weight[tree.order[0]!]!, members.length, parts.targets.length];
    let best = { deviation: Infinity, place: -1, parts: 0, subtreeInFront: true };
    const consider = (place: number, subtreeInFront: boolean, reach: number): void => {
      const frontWeight = subtreeInFront ? weight[place]! : total - weight[place]!;
      const frontCount = subtreeInFront ? count[place]! : size - count[place]!;
      const near = nearestPrefix(ahead, frontWeight);
      for (let k = Math.max(1, near - reach); k <= Math.min(whole - 1, near + reach); k++) {
        if (frontCount < least[k]! || size - frontCount < least[whole]! - least[k]!) continue;
        const deviation = (Math.abs(frontWeight - ahead[k]!) * whole) / (ahead[whole]! * Math.min(k, whole - k));
        if (deviation < best.deviation) best = { deviation, place, parts: k, subtreeInFront };
      }
    };
    // Far from the nearest whole number of parts only where too few blocks leave no other choice.
    for (const reach of [1, whole]) {
      for (const place of tree.order) {
        if (tree.parent[place] === -1) continue;
        consider(place, true, reach);
        consider(place, false, reach);
      }
      if (best.place !== -1) return this.cutAt(members, links, tree, best);
    }
    return null;
  }

  private cutAt(
    members: readonly number[],
    links: Links,
    tree: Tree,
    at: { deviation: number; place: number; parts: number; subtreeInFront: boolean },
  ): Cut {
    const below = new Uint8Array(members.length);
    below[at.place] = 1;
    for (const place of tree.order) if (tree.parent[place]! >= 0 && below[tree.parent[place]!]) below[place] = 1;
    let boundary = 0;
    for (let i = 0; i < links.a.length; i++) {
      if (below[links.a[i]!] !== below[links.b[i]!])
        boundary += links.metres[i]! * (1 - STRENGTH_REBATE * links.strength[i]!);
    }
    const areaM2 = members.reduce((sum, block) => sum + this.graph.areaM2[block]!, 0);
    const inFront = at.subtreeInFront ? 1 : 0;
    return {
      front: members.filter((_, place) => below[place] === inFront),
      back: members.filter((_, place) => below[place] !== inFront),
      parts: at.parts,
      cost: at.deviation + (BOUNDARY_WEIGHT * boundary) / Math.sqrt(areaM2),
    };
  }

  /** Kruskal's tree over random costs: strong boundaries late, links that are no boundary last. */
  private spanningTree(size: number, { a, b, metres, strength }: Links): Tree {
    // Cost and link share one number, whose sorting needs no comparison function: half the time of drawing a large place.
    const order = Float64Array.from(metres, (length, i) => {
      const cost = this.random() + strength[i]! + (length > 0 ? 0.5 * Math.exp(-length / 50) : 10);
      return Math.floor(cost * COST_STEPS) * MOST_LINKS + i;
    }).sort();
    const group = Int32Array.from({ length: size }, (_, place) => place);
    const chosen: number[] = [];
    const start = new Int32Array(size + 1);
    for (const key of order) {
      const i = key % MOST_LINKS;
      const [left, right] = [rootOf(group, a[i]!), rootOf(group, b[i]!)];
      if (left === right) continue;
      group[left] = right;
      chosen.push(i);
      start[a[i]! + 1]!++;
      start[b[i]! + 1]!++;
    }
    for (let place = 0; place < size; place++) start[place + 1]! += start[place]!;
    const near = new Int32Array(chosen.length * 2);
    const filled = start.slice();
    for (const i of chosen) {
      near[filled[a[i]!]!++] = b[i]!;
      near[filled[b[i]!]!++] = a[i]!;
    }
    const parent = new Int32Array(size).fill(-1);
    const visited = [0];
    for (const place of visited) {
      for (let k = start[place]!; k < start[place + 1]!; k++) {
        const other = near[k]!;
        if (other === parent[place]) continue;
        parent[other] = place;
        visited.push(other);
      }
    }
    if (visited.length !== size) throw new Error(`Only ${visited.length} of ${size} blocks are connected.`);
    return { order: visited, parent };
  }
}

interface Links {
  readonly a: number[];
  readonly b: number[];
  readonly metres: number[];
  readonly strength: number[];
}

interface Tree {
  /** Places from the root outwards. */
  readonly order: readonly number[];
  readonly parent: Int32Array;
}

function rootOf(group: Int32Array, place: number): number {
  let at = place;
  while (group[at] !== at) at = group[at] = group[group[at]!]!;
  return at;
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

/** The index of the sum nearest to the value; sums ascend. */
function nearestPrefix(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sums[middle]! <= value) low = middle;
    else high = middle;
  }
  return value - sums[low]! <= sums[high]! - value ? low : high;
}
