import type { Block } from '../../districting/blocks.ts';
import { cutHeavyBlocks } from '../../districting/cut_heavy_blocks.ts';
import type { RegionFacts } from '../../place.ts';
import type { BlockLine } from './block_lines.ts';
import { householdsOfBlocks, streetMetresOfBlocks } from './block_weights.ts';
import { countRegions } from './count_regions.ts';
import { blocksWithin } from './draw_levels.ts';
import type { DrawingGround } from './drawing_ground.ts';
import { shapeFinder } from './shape_finder.ts';

/** Assumption for places whose people nobody knows: a grid of 400 households has about so many metres of street. */
export const STREET_METRES_PER_GRID = 5_000;
/** Blocks for each grid below which lanes are taken in as well: with fewer, grids cannot be balanced. */
const FEWEST_BLOCKS_PER_GRID = 3;
/** A block with more of a grid's households than this has to be cut. */
const MOST_OF_A_GRID = 3 / 8;
/** A gap between buildings is a worse boundary than any mapped lane. */
const CUT_STRENGTH = 0.05;

/** Blocks with what is to be balanced, and how much of it a grid should have. */
export interface DrawingBlocks {
  readonly blocks: readonly Block[];
  readonly weights: readonly number[];
  readonly limits: { readonly min: number; readonly max: number };
}

/**
 * The blocks that the grids of an area are put together from. Main streets, rivers and railways bound them; where that leaves
 * too many households in one block, lanes do as well, and where there is no lane (a large compound that nobody mapped inside),
 * gaps between buildings.
 */
export function drawingBlocks(area: RegionFacts['outline'], ground: DrawingGround): DrawingBlocks {
  return ground.entrances.length > 0 ? byHouseholds(area, ground) : byStreets(area, ground);
}

function byHouseholds(area: RegionFacts['outline'], ground: DrawingGround): DrawingBlocks {
  const limits = ground.gridHouseholds;
  const most = (MOST_OF_A_GRID * (limits.min + limits.max)) / 2;
  let lines = ground.lines;
  let blocks = blocksWithin(area, lines);
  const heavy = householdsOfBlocks(blocks, ground.entrances).map((households) => households > most);
  const lanes = lanesIn(
    blocks.filter((_, block) => heavy[block]),
    ground.lanes,
  );
  if (lanes.length > 0) {
    lines = [...lines, ...lanes];
    blocks = blocksWithin(area, lines);
  }
  const cuts = cutHeavyBlocks(blocks, ground.entrances, most, ground.buildings);
  if (cuts.length > 0) {
    blocks = blocksWithin(area, [...lines, ...cuts.map((line) => ({ line, strength: CUT_STRENGTH }))]);
  }
  return { blocks, weights: householdsOfBlocks(blocks, ground.entrances), limits };
}

function lanesIn(blocks: readonly Block[], lanes: readonly BlockLine[]): BlockLine[] {
  const find = shapeFinder(blocks.map(({ outline }) => outline));
  return lanes.filter(({ line }) => line.some((position) => find(position) >= 0));
}

function byStreets(area: RegionFacts['outline'], ground: DrawingGround): DrawingBlocks {
  const limits = { min: STREET_METRES_PER_GRID, max: STREET_METRES_PER_GRID };
  const blocks = blocksWithin(area, ground.lines);
  const weights = streetMetresOfBlocks(blocks, ground.streets);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const wanted = countRegions(total, limits, Number.POSITIVE_INFINITY).grids;
  if (blocks.length >= wanted * FEWEST_BLOCKS_PER_GRID) return { blocks, weights, limits };
  const finer = blocksWithin(area, [...ground.lines, ...ground.lanes]);
  return { blocks: finer, weights: streetMetresOfBlocks(finer, ground.streets), limits };
}
