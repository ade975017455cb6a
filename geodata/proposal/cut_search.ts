import { gumbel } from './chance.ts';
import { householdsOutside } from './objective.ts';
import type { PlanState } from './plan_state.ts';
import type { TreeSampler } from './spanning_tree.ts';

/** What a tree is cut for: how many grids it shall become in the end, and how picky the choice is. */
export interface CutWish {
  pieces: number;
  temperature: number;
  /** What a household outside the limits counts. */
  outside: number;
}

/**
 * Finds the edge of a spanning tree at which one grid comes off, by sums over subtrees: O(nodes). An edge is weighed by
 * limits, balance and disturbance; one that costs c more than the best is chosen exp(−c ÷ temperature) times as often.
 */
export class CutSearch {
  private readonly state: PlanState;
  private readonly labels: number;
  private readonly random: () => number;
  private readonly households: Float64Array;
  private readonly nodes: Int32Array;
  /** Of each subtree what it has in common with each of the labels at hand. */
  private readonly kept: Float64Array;

  /** @param labels most labels at hand */
  constructor(state: PlanState, labels: number, random: () => number) {
    const { size } = state.part;
    this.state = state;
    this.labels = labels;
    this.random = random;
    this.households = new Float64Array(size);
    this.nodes = new Int32Array(size);
    this.kept = new Float64Array(size * labels);
  }

  /**
   * @param tree of `count` local nodes
   * @param members local node → node of the part
   * @param placeOfSlot slot → number of its label at hand; −1: none of the grids that are cut
   * @param merged how many labels are at hand
   * @returns 0 where no edge will do; else ±(local node + 1): its subtree (+) or all the rest (−) is the grid that comes off
   */
  choose(
    tree: TreeSampler,
    count: number,
    members: Int32Array,
    placeOfSlot: Int32Array,
    merged: number,
    wish: CutWish,
  ): number {
    this.sum(tree, count, members, placeOfSlot, merged);
    const { households } = this;
    const { order } = tree;
    const { weights } = this.state.aim;
    const root = order[0]!;
    const others = wish.pieces - 1;
    let best = Infinity;
    let choice = 0;
    // With two pieces both sides are one grid, and one of the two readings is enough.
    const sides = wish.pieces === 2 ? 1 : 2;
    for (let i = 1; i < count; i++) {
      const local = order[i]!;
      for (let side = 0; side < sides; side++) {
        const nodes = side === 0 ? this.nodes[local]! : count - this.nodes[local]!;
        if (count - nodes < others) continue;
        const single = side === 0 ? households[local]! : households[root]! - households[local]!;
        const cost =
          this.weigh(single, wish.outside) +
          others * this.weigh((households[root]! - single) / others, wish.outside) -
          weights.moved * this.keptByCut(local, root, side, merged, others) -
          wish.temperature * gumbel(this.random);
        if (cost >= best) continue;
        best = cost;
        choice = side === 0 ? local + 1 : -local - 1;
      }
    }
    return choice;
  }

  private sum(tree: TreeSampler, count: number, members: Int32Array, placeOfSlot: Int32Array, merged: number): void {
    const { households, nodes, kept, labels } = this;
    const { order, parent } = tree;
    const { part, slotOfLabel } = this.state;
    for (let i = 0; i < count; i++) {
      const local = order[i]!;
      const node = members[local]!;
      households[local] = part.households[node]!;
      nodes[local] = 1;
      for (let j = 0; j < merged; j++) kept[local * labels + j] = 0;
      for (let e = part.labelStart[node]!; e < part.labelStart[node + 1]!; e++) {
        const slot = slotOfLabel[part.label[e]!]!;
        if (slot >= 0 && placeOfSlot[slot]! >= 0) kept[local * labels + placeOfSlot[slot]!]! += part.labelWeight[e]!;
      }
    }
    for (let i = count - 1; i > 0; i--) {
      const local = order[i]!;
      const above = parent[local]!;
      households[above]! += households[local]!;
      nodes[above]! += nodes[local]!;
      for (let j = 0; j < merged; j++) kept[above * labels + j]! += kept[local * labels + j]!;
    }
  }

  private weigh(households: number, outside: number): number {
    const { limits, weights } = this.state.aim;
    const off = (households - limits.target) / limits.target;
    return outside * householdsOutside(households, limits) + weights.balance * off * off;
  }

  /** Most people that can keep their grid when one side becomes a grid and the other `others` of them. */
  private keptByCut(local: number, root: number, side: number, merged: number, others: number): number {
    const { kept, labels } = this;
    let most = 0;
    for (let own = -1; own < merged; own++) {
      let sum = 0;
      let least = Infinity;
      let left = 0;
      for (let j = 0; j < merged; j++) {
        const below = kept[local * labels + j]!;
        const above = kept[root * labels + j]! - below;
        if (j === own) sum += side === 0 ? below : above;
        else {
          const other = side === 0 ? above : below;
          sum += other;
          least = Math.min(least, other);
          left++;
        }
      }
      // At most one label more than grids is left, as pieces differ from merged grids by one.
      if (left > others) sum -= least;
      most = Math.max(most, sum);
    }
    return most;
  }
}
