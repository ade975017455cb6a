import type { Pool } from 'pg';
import type { CaseState } from '../../geodata/cases/case_steps.ts';
import type { FacetFilter, HeatSource } from '../../geodata/heat/facet.ts';
import { packCells } from '../../geodata/heat/heat_answer.ts';
import { type HeatGrid, heatGrid } from '../../geodata/heat/heat_grid.ts';
import { minuteOf, momentOf } from '../../geodata/heat/heat_periods.ts';
import type { Bounds } from '../../geodata/place.ts';
import { kindsBelow } from '../cases_desk/kinds_below.ts';
import { heatKinds } from '../generated/queries/heat_kinds.ts';
import type { HeatCube as CubeAnswer, Heat as HeatAnswer } from '../generated/schema.ts';
import { privacySecretOf } from '../privacy/privacy_secret.ts';
import { RandomRounding } from '../privacy/random_rounding.ts';
import { many } from '../store/queryable.ts';
import { countCases } from './count_cases.ts';
import { fitCube } from './fit_cube.ts';
import { evenSteps, type HeatSteps, oneStep } from './heat_steps.ts';
import type { HeatCounts } from './read_counts.ts';

/** What heat and its cube ask alike. */
export interface HeatAsked {
  readonly jurisdiction: string;
  /** Of the place. */
  readonly bounds: Bounds;
  readonly box: Bounds;
  readonly zoom: number;
  readonly from: Date;
  readonly to: Date;
  /** Codes; null: every one. */
  readonly kinds: readonly string[] | null;
  readonly sources: readonly HeatSource[] | null;
  readonly states: readonly CaseState[] | null;
  /** Only cases of these grids are counted, by id; null or missing: all. */
  readonly gridIds?: readonly number[] | null;
}

/** Cases are of this time: a window beyond it is cut, so that no question costs more than a century. */
const FIRST_MINUTE = minuteOf(new Date('2000-01-01T00:00:00Z'));
const LAST_MINUTE = minuteOf(new Date('2100-01-01T00:00:00Z'));

const NOTHING: HeatCounts = { counts: new Int32Array(), total: 0, simulated: false, upToDate: true };

/**
 * Answers `Jurisdiction.heat`.
 * @param rounds for whoever may not be told exact counts.
 */
export async function countHeat(pool: Pool, asked: HeatAsked, rounds = false): Promise<HeatAnswer> {
  const { grid, fromMinute, toMinute } = frameOf(asked);
  const answer = await counted(pool, asked, grid, oneStep(fromMinute, toMinute));
  const { simulated, upToDate } = answer;
  const rounding = rounds ? await roundingOf(pool, asked) : null;
  const counts = rounding && grid ? rounding.roundCells(grid, answer.counts) : answer.counts;
  const total = rounding && grid ? rounding.roundTotal(grid, answer.total) : answer.total;
  return {
    grid,
    counts: packCells(counts),
    ...{ total, simulated, upToDate, from: momentOf(fromMinute), to: momentOf(toMinute) },
  };
}

/**
 * Answers `Jurisdiction.heatCube`.
 * @param rounds for whoever may not be told exact counts: each step's, before they are put together to be fewer.
 */
export async function countCube(pool: Pool, asked: HeatAsked, mostSteps: number, rounds = false): Promise<CubeAnswer> {
  const { grid, fromMinute, toMinute } = frameOf(asked);
  const steps = evenSteps(fromMinute, toMinute, mostSteps);
  const { simulated, upToDate, ...exact } = await counted(pool, asked, grid, steps);
  const rounding = rounds ? await roundingOf(pool, asked) : null;
  const counts = rounding && grid ? rounding.roundCells(grid, exact.counts) : exact.counts;
  const total = rounding && grid ? rounding.roundTotal(grid, exact.total) : exact.total;
  const fitted = grid && (await fitCube({ grid, counts, stepMinutes: steps.stepMinutes, steps: steps.count }));
  return {
    grid: fitted?.grid ?? null,
    from: momentOf(steps.fromMinute),
    stepMinutes: fitted?.stepMinutes ?? steps.stepMinutes,
    steps: fitted?.steps ?? steps.count,
    packed: fitted?.packed ?? '',
    ...{ total, simulated, upToDate },
  };
}

/** By place and whatever is counted, in one order. */
async function roundingOf(pool: Pool, { jurisdiction, kinds, sources, states }: HeatAsked): Promise<RandomRounding> {
  const sorted = [kinds, sources, states].map((list) => list && [...list].sort());
  return new RandomRounding(await privacySecretOf(pool), JSON.stringify([jurisdiction, ...sorted]));
}

/** The window in whole minutes, widened, and the grid. */
function frameOf({ box, zoom, bounds, from, to }: HeatAsked) {
  const fromMinute = Math.max(FIRST_MINUTE, Math.min(LAST_MINUTE - 1, minuteOf(from)));
  const toMinute = Math.max(fromMinute + 1, Math.min(LAST_MINUTE, Math.ceil(to.getTime() / 60_000)));
  return { grid: heatGrid(box, zoom, bounds), fromMinute, toMinute };
}

async function counted(pool: Pool, asked: HeatAsked, grid: HeatGrid | null, steps: HeatSteps): Promise<HeatCounts> {
  if (grid === null) return NOTHING;
  const { jurisdiction, bounds, kinds, sources, states, gridIds = null } = asked;
  const filter: FacetFilter = { kinds: kinds && (await kindNumbers(pool, jurisdiction, kinds)), sources, states };
  return countCases(pool, { jurisdiction, bounds, grid, steps, filter, gridIds });
}

async function kindNumbers(pool: Pool, jurisdiction: string, codes: readonly string[]): Promise<number[]> {
  const kinds = await many(pool, heatKinds, { jurisdiction });
  const wanted = new Set(kindsBelow(kinds, codes));
  return kinds.filter(({ code }) => wanted.has(code)).map(({ number }) => number);
}
