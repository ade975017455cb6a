import { PEOPLE_COLUMNS, type PlanGround } from '../../geodata/reach/plan/plan_ground.ts';
import { type Counts, figuresOf } from '../../geodata/reach/plan/region_figures.ts';
import { COUNTED, MOST_MINUTES, type RegionTally, WHOLE_PLACE } from '../../geodata/reach/plan/region_tally.ts';
import type { AreaFigures } from '../rules/area_figures.ts';
import { TIERS } from '../rules/tiers.ts';
import type { CoverageAnswer } from './reach_answers.ts';
import type { ReachState } from './reach_state.ts';

/**
 * Coverage of the whole place and of every region, by streets and by the straight circle of the same minutes at the same
 * pace.
 */
export function countCoverage(ground: PlanGround, state: ReachState, minutes: number): CoverageAnswer {
  const { side, gateStates } = state;
  const circle = state.circle();
  // A tally tells times apart up to an hour; who may take longer is counted home by home.
  const byTally = minutes <= MOST_MINUTES ? [minutes, ...TIERS] : TIERS;
  const farther = minutes > MOST_MINUTES;
  const streets = farther ? withinByGroup(ground, side.tally, side.homes.ms, minutes) : [];
  const circles = farther ? withinByGroup(ground, circle.tally, circle.ms, minutes) : [];
  const describe = (code: string | null, group: number): AreaFigures => {
    const figures = figuresOf(side.tally, group, byTally);
    const claimed = figuresOf(circle.tally, group, byTally).within;
    const residentsWithinHour = side.tally.within(group, MOST_MINUTES, COUNTED.residents);
    if (!farther) return { code, ...figures, residentsWithinHour, circle: claimed };
    return {
      code,
      ...figures,
      residentsWithinHour,
      within: [streets[group]!, ...figures.within],
      circle: [circles[group]!, ...claimed],
    };
  };
  return {
    minutes: [minutes, ...TIERS],
    stationsOffStreet: side.stationsOffStreet().length,
    gateStates,
    total: describe(null, WHOLE_PLACE),
    levels: ground.levels.map(({ level, regionCodes }, index) => ({
      level,
      regions: regionCodes.map((code, region) => describe(code, side.tally.groupOf(index, region))),
    })),
  };
}

/** Who takes at most so many minutes, for each group of a tally. */
function withinByGroup(ground: PlanGround, tally: RegionTally, ms: Uint32Array, minutes: number): Counts[] {
  const sums = Array.from({ length: tally.groupCount }, () => ({ households: 0, residents: 0, residents60: 0 }));
  const add = (group: number, home: number) => {
    const people = PEOPLE_COLUMNS * home;
    const sum = sums[group]!;
    sum.households += ground.columns.people[people + COUNTED.households]!;
    sum.residents += ground.columns.people[people + COUNTED.residents]!;
    sum.residents60 += ground.columns.people[people + COUNTED.residents60]!;
  };
  for (let home = 0; home < ground.homeCount; home++) {
    if (ms[home]! > 60_000 * minutes) continue;
    add(WHOLE_PLACE, home);
    ground.levels.forEach(({ regionOfHome }, level) => {
      const region = regionOfHome[home]!;
      if (region !== -1) add(tally.groupOf(level, region), home);
    });
  }
  return sums;
}
