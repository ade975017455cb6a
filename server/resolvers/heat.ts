import { heatGrid } from '../../geodata/heat/heat_grid.ts';
import type { Bounds } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import { countedRegions, figureBounds } from '../access/counts_scope.ts';
import type { Context } from '../context.ts';
import type { Box, JurisdictionHeatArgs, JurisdictionResolvers } from '../generated/schema.ts';
import { countCube, countHeat, type HeatAsked } from '../heat/heat.ts';
import { homesIn, readHomes } from '../heat/home_cells.ts';
import { hidesSmallCounts } from '../privacy/hides_small_counts.ts';
import type { JurisdictionRow } from '../rows.ts';
import { checkBox, checkWindow } from './arguments.ts';

const MOST_STEPS = 366;

type Fields = Required<Pick<JurisdictionResolvers, 'heat' | 'heatCube' | 'heatDomain' | 'homeCells'>>;

export const jurisdictionHeatFields: Fields = {
  heat: async (place, asked, context) =>
    countHeat(context.pool, await heatAsked(place, asked, context), hidesSmallCounts(context.actor)),
  heatCube: async (place, asked, context) =>
    countCube(
      context.pool,
      await heatAsked(place, asked, context),
      checkSteps(asked.steps),
      hidesSmallCounts(context.actor),
    ),
  heatDomain: async (place, _, { rememberedHeat }) => ({
    densityP99: await rememberedHeat.densityP99(place.code, boundsOf(place)),
  }),
  homeCells: async (place, { box, zoom }, { rememberedHeat, pool, actor }) => {
    const grid = heatGrid(boundsOf(checkBox(box)), zoom, boundsOf(place));
    const regions = countedRegions(actor, place.code);
    const homes =
      regions === null ? rememberedHeat.homes(place.code, place.groundDigest) : readHomes(pool, place.code, regions);
    return homesIn(await homes, grid);
  },
};

const boundsOf = ({ west, south, east, north }: Box): Bounds => [west, south, east, north];

async function heatAsked(
  place: JurisdictionRow,
  { box, zoom, window, kinds = null, sources = null, states = null }: JurisdictionHeatArgs,
  { access, actor }: Context,
): Promise<HeatAsked> {
  const { from, to } = checkWindow(window);
  return {
    jurisdiction: place.code,
    bounds: boundsOf(place),
    box: boundsOf(checkBox(box)),
    ...{ zoom, from, to, kinds, sources, states },
    gridIds: (await figureBounds(access, actor, place.code)).gridIds,
  };
}

/** @throws Problem BAD_STEPS outside 1–366. */
function checkSteps(steps: number): number {
  if (steps >= 1 && steps <= MOST_STEPS) return steps;
  throw new Problem('BAD_STEPS', {
    zh: `步数应为 1–${MOST_STEPS}，现为 ${steps}。`,
    en: `Steps are 1–${MOST_STEPS}; given: ${steps}.`,
  });
}
