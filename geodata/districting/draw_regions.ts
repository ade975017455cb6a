import { Problem } from '../problem.ts';
import { type BlockGraph, blockGraph } from './block_graph.ts';
import type { Block } from './blocks.ts';
import { TreeCutter } from './cut_tree.ts';
import { allot } from './largest_remainder.ts';
import { seededRandom } from './random.ts';
import { refineRegions } from './refine_regions.ts';

/** Blocks times trees that one cut may look at: large places get fewer trees. */
const CUT_EFFORT = 20_000;
const TREES = { least: 3, most: 24 };

/**
 * Draws a first set of nested regions from street blocks: so many streets, communities within them, grids within those.
 * Every region is connected through shared boundaries (where the blocks themselves are), every region of a level holds
 * about the same weight for each grid in it, and boundaries keep to strong lines where that costs little.
 *
 * @param weights for each block what is to be balanced, e.g. households; all zero counts as all equal
 * @param counts exact number of regions of each level, coarse to fine, e.g. [4, 24, 106]
 * @param seed the same seed and blocks give the same regions
 * @returns for each level the region of each block, numbered by parent and then from west to east
 * @throws Problem `too_few_blocks` when a level asks for more regions than there are blocks, `counts_not_nested` when a
 *   level asks for fewer than the one above; RangeError for weights that are not one finite number ≥ 0 per block
 */
export function drawRegions(
  blocks: readonly Block[],
  weights: readonly number[],
  counts: readonly number[],
  seed: number,
): number[][] {
  requireSensible(blocks.length, weights, counts);
  if (blocks.length === 0) return counts.map(() => []);
  const drawing = new Drawing(blockGraph(blocks), weights, counts.at(-1) ?? 1, seed);
  return counts.map((count, level) => drawing.divide(count, counts[level + 1] === undefined));
}

interface Region {
  readonly members: readonly number[];
  readonly weight: number;
}

class Drawing {
  private readonly graph: BlockGraph;
  private readonly weights: Float64Array;
  private readonly random: () => number;
  private readonly cutter: TreeCutter;
  private readonly finest: number;
  private regions: readonly Region[];

  constructor(graph: BlockGraph, weights: readonly number[], finest: number, seed: number) {
    this.graph = graph;
    this.weights = positiveWeights(weights);
    this.random = seededRandom(seed);
    this.cutter = new TreeCutter(graph, this.weights, this.random);
    this.finest = finest;
    this.regions = [this.regionOf(this.weights.keys().toArray())];
  }

  /** Divides the regions at hand into `count` regions; returns the region of each block. */
  divide(count: number, last: boolean): number[] {
    const weights = this.regions.map(({ weight }) => weight);
    const most = this.regions.map(({ members }) => members.length);
    const children = allot(count, weights, { least: this.regions.map(() => 1), most });
    const grids = last ? children : allot(this.finest, weights, { least: children, most });
    this.regions = this.regions.flatMap((region, i) => this.divideRegion(region, children[i]!, grids[i]!));
    const result = new Array<number>(this.graph.size);
    this.regions.forEach(({ members }, number) => {
      for (const block of members) result[block] = number;
    });
    return result;
  }

  /** @param grids regions of the last level that will lie in this one; each child should hold as equal a number as can be */
  private divideRegion(region: Region, children: number, grids: number): Region[] {
    const leastBlocks = allot(grids, new Array<number>(children).fill(1));
    const targets = leastBlocks.map((share) => (region.weight * share) / grids);
    const parts = this.bisect(region.members, targets, leastBlocks);
    const regionOf = new Int32Array(this.graph.size).fill(-1);
    parts.forEach((part, number) => {
      for (const block of part) regionOf[block] = number;
    });
    const draft = { members: region.members, regionOf, targets, leastBlocks };
    refineRegions(this.graph, this.weights, draft, this.cutter, this.random);
    const divided = targets.map((): number[] => []);
    for (const block of region.members) divided[regionOf[block]!]!.push(block);
    return divided.map((members) => this.regionOf(members)).sort((a, b) => this.fromWestToEast(a, b));
  }

  private bisect(members: readonly number[], targets: readonly number[], leastBlocks: readonly number[]): number[][] {
    const done: number[][] = [];
    const pending = [{ members: [...members], targets, leastBlocks }];
    while (pending.length > 0) {
      const whole = pending.pop()!;
      if (whole.targets.length === 1) {
        done.push(whole.members);
        continue;
      }
      const trees = Math.ceil(CUT_EFFORT / whole.members.length);
      const cut = this.cutter.cut(whole.members, whole, Math.min(TREES.most, Math.max(TREES.least, trees)));
      // The front goes last onto the stack, so that parts come out in the order of their targets.
      pending.push({
        members: cut.back,
        targets: whole.targets.slice(cut.parts),
        leastBlocks: whole.leastBlocks.slice(cut.parts),
      });
      pending.push({
        members: cut.front,
        targets: whole.targets.slice(0, cut.parts),
        leastBlocks: whole.leastBlocks.slice(0, cut.parts),
      });
    }
    return done;
  }

  private regionOf(members: readonly number[]): Region {
    return { members, weight: members.reduce((sum, block) => sum + this.weights[block]!, 0) };
  }

  private fromWestToEast(a: Region, b: Region): number {
    const [east, west] = [this.centre(a), this.centre(b)];
    return east[0] - west[0] || west[1] - east[1] || a.members[0]! - b.members[0]!;
  }

  private centre({ members }: Region): readonly [longitude: number, latitude: number] {
    let [x, y, areaM2] = [0, 0, 0];
    for (const block of members) {
      x += this.graph.centreX[block]! * this.graph.areaM2[block]!;
      y += this.graph.centreY[block]! * this.graph.areaM2[block]!;
      areaM2 += this.graph.areaM2[block]!;
    }
    return [x / areaM2, y / areaM2];
  }
}

/** A thousandth of the mean on top of each weight, so that blocks without people count a little too. */
function positiveWeights(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return new Float64Array(weights.length).fill(1);
  return Float64Array.from(weights, (weight) => weight + (total / weights.length) * 0.001);
}

function requireSensible(blocks: number, weights: readonly number[], counts: readonly number[]): void {
  if (weights.length !== blocks) throw new RangeError(`${weights.length} weights for ${blocks} blocks.`);
  const wrong = weights.find((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong !== undefined) throw new RangeError(`A block weighs ${wrong}; weights are finite and not negative.`);
  counts.forEach((count, level) => {
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError(`Level ${level + 1} asks for ${count} regions.`);
    const above = counts[level - 1] ?? 1;
    if (count < above) {
      throw new Problem('counts_not_nested', {
        zh: `第 ${level + 1} 级要 ${count} 个网格，少于上一级的 ${above} 个。`,
        en: `Level ${level + 1} asks for ${count} regions, fewer than the ${above} of the level above.`,
      });
    }
    if (count > blocks) {
      throw new Problem('too_few_blocks', {
        zh: `第 ${level + 1} 级要 ${count} 个网格，但只有 ${blocks} 个街区可分。`,
        en: `Level ${level + 1} asks for ${count} regions, but there are only ${blocks} blocks to draw them from.`,
      });
    }
  });
}
