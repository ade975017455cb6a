import type { BlockGraph } from './block_graph.ts';
import { STRENGTH_REBATE, type TreeCutter } from './cut_tree.ts';

/** Regions over some blocks, as they stand. */
export interface Draft {
  readonly members: readonly number[];
  /** Region of each block of the graph, 0 to regions − 1; −1 for blocks that are no members. Changed in place. */
  readonly regionOf: Int32Array;
  readonly targets: readonly number[];
  readonly leastBlocks: readonly number[];
}

/** A boundary as long as the root of one region's area counts this much beside a squared deviation of 1. */
const BOUNDARY_WEIGHT = 0.01;
const MAX_PASSES = 40;
const RECUTS_PER_REGION = 12;
const TREES_PER_RECUT = 6;
/** Blocks that all trees of one refinement may hold together: in large places recuts are fewer. */
const RECUT_EFFORT = 600_000;

/**
 * Brings regions nearer to their targets: blocks move over boundaries while that helps, and the worst region is cut anew
 * together with a neighbour. Regions stay connected and keep their least number of blocks.
 * Objective: the sum of squared relative deviations, plus a little for length of boundary that is not strong.
 */
export function refineRegions(
  graph: BlockGraph,
  weights: ArrayLike<number>,
  draft: Draft,
  cutter: TreeCutter,
  random: () => number,
): void {
  if (draft.targets.length < 2) return;
  const refiner = new Refiner(graph, weights, draft);
  refiner.moveBlocks();
  const blocksOfPair = (2 * draft.members.length) / draft.targets.length;
  const affordable = Math.ceil(RECUT_EFFORT / (TREES_PER_RECUT * blocksOfPair));
  for (let i = 0; i < Math.min(affordable, RECUTS_PER_REGION * draft.targets.length); i++) {
    if (refiner.recut(cutter, random)) refiner.moveBlocks();
  }
}

class Refiner {
  private readonly graph: BlockGraph;
  private readonly weights: ArrayLike<number>;
  private readonly draft: Draft;
  private readonly weightOf: Float64Array;
  private readonly countOf: Int32Array;
  private readonly boundaryUnit: number;
  private readonly seen: Int32Array;
  private search = 0;

  constructor(graph: BlockGraph, weights: ArrayLike<number>, draft: Draft) {
    this.graph = graph;
    this.weights = weights;
    this.draft = draft;
    this.weightOf = new Float64Array(draft.targets.length);
    this.countOf = new Int32Array(draft.targets.length);
    this.seen = new Int32Array(graph.size);
    let areaM2 = 0;
    for (const block of draft.members) {
      this.add(block, draft.regionOf[block]!, 1);
      areaM2 += graph.areaM2[block]!;
    }
    this.boundaryUnit = BOUNDARY_WEIGHT / Math.sqrt(areaM2 / draft.targets.length);
  }

  moveBlocks(): void {
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      let moved = false;
      for (const block of this.draft.members) moved = this.moveOne(block) || moved;
      if (!moved) return;
    }
  }

  private moveOne(block: number): boolean {
    const { regionOf, leastBlocks } = this.draft;
    const from = regionOf[block]!;
    if (this.countOf[from]! <= Math.max(1, leastBlocks[from]!)) return false;
    const costs = new Map<number, number>();
    const { start, neighbour } = this.graph;
    for (let i = start[block]!; i < start[block + 1]!; i++) {
      const region = regionOf[neighbour[i]!]!;
      if (region !== -1) costs.set(region, (costs.get(region) ?? 0) + this.boundaryCost(i));
    }
    let best = { gain: 1e-9, to: -1 };
    for (const [to, cost] of costs) {
      if (to === from) continue;
      const weight = this.weights[block]!;
      const before = this.deviation(from, 0) + this.deviation(to, 0);
      const after = this.deviation(from, -weight) + this.deviation(to, weight);
      const gain = before - after + cost - (costs.get(from) ?? 0);
      if (gain > best.gain) best = { gain, to };
    }
    if (best.to === -1 || !this.staysConnectedWithout(block, from)) return false;
    this.add(block, from, -1);
    this.add(block, best.to, 1);
    regionOf[block] = best.to;
    return true;
  }

  /** Cuts the region farthest from its target (or a random one) anew with a neighbour; true where that helped. */
  recut(cutter: TreeCutter, random: () => number): boolean {
    const { members, regionOf, targets, leastBlocks } = this.draft;
    const worst = targets.keys().reduce((a, b) => (this.deviation(b, 0) > this.deviation(a, 0) ? b : a), 0);
    const one = random() < 0.5 ? worst : Math.floor(random() * targets.length);
    const inOne = members.filter((block) => regionOf[block] === one);
    const beside = this.regionsBeside(inOne, one);
    const other = beside[Math.floor(random() * beside.length)];
    if (other === undefined) return false;
    const both = members.filter((block) => regionOf[block] === one || regionOf[block] === other);
    const cost = (): number =>
      this.deviation(one, 0) + this.deviation(other, 0) + this.boundaryBetween(inOneNow(), one, other);
    const inOneNow = (): number[] => both.filter((block) => regionOf[block] === one);
    const before = cost();
    const [least, most] = [leastBlocks[one]!, leastBlocks[other]!];
    const cut = cutter.cut(
      both,
      { targets: [targets[one]!, targets[other]!], leastBlocks: [least, most] },
      TREES_PER_RECUT,
    );
    if (
      cut.front.length < Math.min(least, inOne.length) ||
      cut.back.length < Math.min(most, both.length - inOne.length)
    ) {
      return false;
    }
    this.assign(cut.front, one);
    this.assign(cut.back, other);
    if (cost() < before - 1e-9) return true;
    this.assign(inOne, one);
    const inOther = new Set(inOne);
    this.assign(
      both.filter((block) => !inOther.has(block)),
      other,
    );
    return false;
  }

  private assign(blocks: readonly number[], region: number): void {
    for (const block of blocks) {
      this.add(block, this.draft.regionOf[block]!, -1);
      this.add(block, region, 1);
      this.draft.regionOf[block] = region;
    }
  }

  private add(block: number, region: number, sign: 1 | -1): void {
    this.weightOf[region]! += sign * this.weights[block]!;
    this.countOf[region]! += sign;
  }

  private deviation(region: number, change: number): number {
    const target = this.draft.targets[region]!;
    return ((this.weightOf[region]! + change - target) / target) ** 2;
  }

  private boundaryCost(entry: number): number {
    return this.boundaryUnit * this.graph.metres[entry]! * (1 - STRENGTH_REBATE * this.graph.strength[entry]!);
  }

  private regionsBeside(blocks: readonly number[], region: number): number[] {
    const beside = new Set<number>();
    for (const block of blocks) {
      for (let i = this.graph.start[block]!; i < this.graph.start[block + 1]!; i++) {
        const other = this.draft.regionOf[this.graph.neighbour[i]!]!;
        if (other !== -1 && other !== region) beside.add(other);
      }
    }
    return [...beside].sort((a, b) => a - b);
  }

  private boundaryBetween(blocksOfOne: readonly number[], one: number, other: number): number {
    const { regionOf } = this.draft;
    let cost = 0;
    for (const block of blocksOfOne) {
      for (let i = this.graph.start[block]!; i < this.graph.start[block + 1]!; i++) {
        const region = regionOf[this.graph.neighbour[i]!]!;
        if (region !== one && (region === other || region !== -1)) cost += this.boundaryCost(i);
      }
    }
    return cost;
  }

  /** Do the region's blocks beside this one still reach each other when it is gone? */
  private staysConnectedWithout(block: number, region: number): boolean {
    const { start, neighbour } = this.graph;
    const { regionOf } = this.draft;
    const mark = ++this.search;
    const wanted = new Set<number>();
    for (let i = start[block]!; i < start[block + 1]!; i++) {
      if (regionOf[neighbour[i]!] === region) wanted.add(neighbour[i]!);
    }
    const [first] = wanted;
    if (first === undefined) return true;
    this.seen[block] = mark;
    this.seen[first] = mark;
    wanted.delete(first);
    const pending = [first];
    for (let at = 0; at < pending.length && wanted.size > 0; at++) {
      const here = pending[at]!;
      for (let i = start[here]!; i < start[here + 1]!; i++) {
        const other = neighbour[i]!;
        if (regionOf[other] !== region || this.seen[other] === mark) continue;
        this.seen[other] = mark;
        wanted.delete(other);
        pending.push(other);
      }
    }
    return wanted.size === 0;
  }
}
