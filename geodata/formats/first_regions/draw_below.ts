import type { RegionFacts, RegionLevel } from '../../place.ts';
import { countRegions } from './count_regions.ts';
import { type DrawnUnder, drawLevels } from './draw_levels.ts';
import { drawingBlocks } from './drawing_blocks.ts';
import type { DrawingGround } from './drawing_ground.ts';

/**
 * Draws the levels that are missing below one area from its street blocks, balanced by households, or by metres of street.
 */
export function drawBelow(
  area: RegionFacts['outline'],
  levels: readonly RegionLevel[],
  under: DrawnUnder,
  ground: DrawingGround,
): RegionFacts[] {
  const { blocks, weights, limits } = drawingBlocks(area, ground);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
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
