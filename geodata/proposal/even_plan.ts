import type { ProposalLimits } from './ground.ts';
import type { Part } from './parts.ts';
import { TreeSampler } from './spanning_tree.ts';

/** So many trees are drawn for a cut; the most even of their cuts is made. */
const TREES = 4;

/**
 * A plan of grids of about equal size that asks nothing of today's: the part is halved, and the halves again, each time at
 * the edge of a random spanning tree that comes closest to whole numbers of grids on both sides (recursive bisection, as
 * DeFord, Duchin and Solomon 2021 begin their chains).
 *
 * @returns for each node its grid, 0 and up; every grid in one piece and without a locked boundary inside
 */
export function evenPlan(part: Part, limits: ProposalLimits, random: () => number): Int32Array {
  const plan = new Int32Array(part.size);
  const cutter = new EvenCutter(part, plan, random);
  let grids = 0;
  const pending = piecesOf(contiguousPieces(part, plan)).map((nodes) => {
    return { nodes, count: gridsFor(sumOf(part, nodes), nodes.length, limits) };
  });
  // Numbers that no grid has: only what is still whole hangs together while it is cut.
  pending.forEach(({ nodes }, i) => {
    for (const node of nodes) plan[node] = -1 - i;
  });
  let marks = pending.length;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { nodes, count } = next;
    if (count === 1) {
      for (const node of nodes) plan[node] = grids;
      grids++;
      continue;
    }
    const { one, other, onesCount } = cutter.cut(nodes, count);
    marks++;
    for (const node of other) plan[node] = -1 - marks;
    pending.push({ nodes: one, count: onesCount }, { nodes: other, count: count - onesCount });
  }
  return contiguousPieces(part, plan);
}

/**
 * The groups of a part's nodes, each in one piece: one in several pieces, or with a locked boundary inside, becomes several.
 * @param group for each node any number
 * @returns for each node its piece, 0 and up, in the order of their first nodes
 */
export function contiguousPieces(part: Part, group: ArrayLike<number>): Int32Array {
  const piece = new Int32Array(part.size).fill(-1);
  let pieces = 0;
  for (let seed = 0; seed < part.size; seed++) {
    if (piece[seed]! >= 0) continue;
    piece[seed] = pieces;
    const pending = [seed];
    for (const node of pending) {
      for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
        const other = part.neighbour[e]!;
        if (part.passable[e] === 0 || piece[other]! >= 0 || group[other] !== group[seed]) continue;
        if (isKeptApart(part, other, piece, pieces)) continue;
        piece[other] = pieces;
        pending.push(other);
      }
    }
    pieces++;
  }
  return piece;
}

function isKeptApart(part: Part, node: number, piece: Int32Array, own: number): boolean {
  for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
    if (part.apart[e] === 1 && piece[part.neighbour[e]!] === own) return true;
  }
  return false;
}

/** How many grids: those of about target size, but rather more or fewer than any outside the limits. */
function gridsFor(households: number, nodes: number, { min, max, target }: ProposalLimits): number {
  const [least, most] = [Math.ceil(households / max), Math.floor(households / min)];
  const wanted = Math.round(households / target);
  return Math.max(1, Math.min(nodes, least <= most ? Math.min(most, Math.max(least, wanted)) : wanted));
}

function piecesOf(piece: Int32Array): number[][] {
  return Map.groupBy(piece.keys(), (node) => piece[node]!)
    .values()
    .toArray();
}

function sumOf(part: Part, nodes: readonly number[]): number {
  return nodes.reduce((sum, node) => sum + part.households[node]!, 0);
}

interface Cut {
  readonly one: number[];
  readonly other: number[];
  /** Grids that `one` shall become. */
  readonly onesCount: number;
}

/** Cuts what hangs together in two. */
class EvenCutter {
  private readonly part: Part;
  private readonly group: Int32Array;
  private readonly random: () => number;
  private readonly tree: TreeSampler;
  private readonly start: Int32Array;
  private readonly neighbour: Int32Array;
  private readonly households: Float64Array;
  private readonly nodes: Int32Array;

  /** @param group nodes that are cut have a number of their own in it */
  constructor(part: Part, group: Int32Array, random: () => number) {
    this.part = part;
    this.group = group;
    this.random = random;
    this.tree = new TreeSampler(part.size);
    this.start = new Int32Array(part.size + 1);
    this.households = new Float64Array(part.size);
    this.nodes = new Int32Array(part.size);
    const passable: number[] = [];
    for (let node = 0; node < part.size; node++) {
      for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
        if (part.passable[e] === 1) passable.push(part.neighbour[e]!);
      }
      this.start[node + 1] = passable.length;
    }
    this.neighbour = Int32Array.from(passable);
  }

  /** @param count grids that the nodes shall become, at least 2 and at most their number */
  cut(nodes: readonly number[], count: number): Cut {
    const { tree, households, nodes: below } = this;
    let [least, subtree, onesCount] = [Infinity, new Set<number>(), 1];
    for (let draw = 0; draw < TREES; draw++) {
      const wanted = this.group[nodes[0]!]!;
      tree.sample(this.start, this.neighbour, this.group, wanted, Int32Array.from(nodes), nodes.length, this.random);
      const { order, parent } = tree;
      for (const node of nodes) [households[node], below[node]] = [this.part.households[node]!, 1];
      for (let i = nodes.length - 1; i > 0; i--) {
        const [node, above] = [order[i]!, parent[order[i]!]!];
        households[above]! += households[node]!;
        below[above]! += below[node]!;
      }
      const each = households[order[0]!]! / count;
      let best = -1;
      for (let i = 1; i < nodes.length; i++) {
        const node = order[i]!;
        // Enough nodes for its grids on both sides.
        const fewest = Math.max(1, count - (nodes.length - below[node]!));
        const most = Math.min(count - 1, below[node]!);
        const own = Math.min(most, Math.max(fewest, each > 0 ? Math.round(households[node]! / each) : 1));
        // What is off is shared by the grids of that side.
        const off = Math.abs(households[node]! - own * each) / Math.min(own, count - own);
        if (off >= least) continue;
        [least, best, onesCount] = [off, i, own];
      }
      if (best < 0) continue;
      subtree = new Set([order[best]!]);
      for (let i = best + 1; i < nodes.length; i++) if (subtree.has(parent[order[i]!]!)) subtree.add(order[i]!);
    }
    return {
      one: nodes.filter((node) => subtree.has(node)),
      other: nodes.filter((node) => !subtree.has(node)),
      onesCount,
    };
  }
}
