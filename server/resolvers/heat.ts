import { heatGrid } from '../../geodata/heat/heat_grid.ts';
import type { Bounds } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import type { Actor } from '../access/actor.ts';
import { countedRegions } from '../access/counts_scope.ts';
import type { Box, JurisdictionHeatArgs, JurisdictionResolvers } from '../generated/schema.ts';
import { countCube, countHeat, type HeatAsked } from '../heat/heat.ts';
import { homesIn } from '../heat/home_cells.ts';
import { seenCells } from '../heat/seen_cells.ts';
import { hidesSmallCounts } from '../privacy/hides_small_counts.ts';
import type { JurisdictionRow } from '../rows.ts';
import { checkBox, checkWindow } from './arguments.ts';

const MOST_STEPS = 366;

type Fields = Required<Pick<JurisdictionResolvers, 'heat' | 'heatCube' | 'heatDomain' | 'homeCells'>>;

export const jurisdictionHeatFields: Fields = {
  heat: (place, asked, { pool, actor }) => countHeat(pool, heatAsked(place, asked, actor), hidesSmallCounts(actor)),
  heatCube: (place, asked, { pool, actor }) =>
    countCube(pool, heatAsked(place, asked, actor), checkSteps(asked.steps), hidesSmallCounts(actor)),
  heatDomain: async (place, _, { rememberedHeat }) => ({
    densityP99: await rememberedHeat.densityP99(place.code, boundsOf(place)),
  }),
  homeCells: async (place, { box, zoom }, { rememberedHeat, pool, actor }) => {
    const grid = heatGrid(boundsOf(checkBox(box)), zoom, boundsOf(place));
    const regions = countedRegions(actor, place.code);
    const seen = grid && regions && (await seenCells(pool, place.code, regions, grid));
    return homesIn(await rememberedHeat.homes(place.code, place.groundDigest), grid, seen);
  },
};

const boundsOf = ({ west, south, east, north }: Box): Bounds => [west, south, east, north];

function heatAsked(
  place: JurisdictionRow,
  { box, zoom, window, kinds = null, sources = null, states = null }: JurisdictionHeatArgs,
  actor: Actor,
): HeatAsked {
  const { from, to } = checkWindow(window);
  return {
    jurisdiction: place.code,
    bounds: boundsOf(place),
    box: boundsOf(checkBox(box)),
    ...{ zoom, from, to, kinds, sources, states },
    regions: countedRegions(actor, place.code),
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
