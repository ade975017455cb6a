import type { Block } from '../../districting/blocks.ts';
import type { Entrance, JurisdictionFacts, RegionFacts, RegionLevel, Street } from '../../place.ts';
import type { BlockLine } from './block_lines.ts';
import { householdsOfBlocks, streetMetresOfBlocks } from './block_weights.ts';
import { countRegions } from './count_regions.ts';
import { blocksWithin, type DrawnUnder, drawLevels } from './draw_levels.ts';

/** Assumption for places whose people nobody knows: a grid of 400 households has about so many metres of street. */
export const STREET_METRES_PER_GRID = 5_000;

export interface DrawingGround {
  /** Main streets, rivers, railways; and the same with lanes, for where those leave too few blocks. */
  readonly lines: readonly BlockLine[];
  readonly linesWithLanes: readonly BlockLine[];
  readonly streets: readonly Street[];
  /** Empty where regions are to be balanced by metres of street. */
  readonly entrances: readonly Entrance[];
  readonly gridHouseholds: JurisdictionFacts['gridHouseholds'];
  readonly seed: number;
}

/** Blocks for each grid below which lanes are taken in as well: with fewer, grids cannot be balanced. */
const FEWEST_BLOCKS_PER_GRID = 3;

/**
 * Draws the levels that are missing below one area from its street blocks, balanced by households, or by metres of street.
 */
export function drawBelow(
  area: RegionFacts['outline'],
  levels: readonly RegionLevel[],
  under: DrawnUnder,
  ground: DrawingGround,
): RegionFacts[] {
  const known = ground.entrances.length > 0;
  const limits = known ? ground.gridHouseholds : { min: STREET_METRES_PER_GRID, max: STREET_METRES_PER_GRID };
  const weigh = (blocks: readonly Block[]) =>
    known ? householdsOfBlocks(blocks, ground.entrances) : streetMetresOfBlocks(blocks, ground.streets);
  let blocks = blocksWithin(area, ground.lines);
  let weights = weigh(blocks);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const wanted = countRegions(total, limits, Number.POSITIVE_INFINITY).grids;
  if (blocks.length < wanted * FEWEST_BLOCKS_PER_GRID) {
    const finer = blocksWithin(area, ground.linesWithLanes);
    if (finer.length > blocks.length) [blocks, weights] = [finer, weigh(finer)];
  }
  const counts = countRegions(total, limits, blocks.length);
  const byKind = { street: counts.streets, community: counts.communities, grid: counts.grids };
  let above = 1;
  const nested = levels.map(({ kind }, index) => {
    const finest = index === levels.length - 1;
    above = Math.max(above, finest ? counts.grids : Math.min(byKind[kind], counts.grids));
    return above;
  });
  return drawLevels(blocks, weights, levels, nested, under, ground.seed);
}
