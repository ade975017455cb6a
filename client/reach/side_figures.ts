import type { ReachPlan, SideName } from '../../geodata/reach/plan/reach_plan.ts';
import { type Counts, figuresOf } from '../../geodata/reach/plan/region_figures.ts';
import { COUNTED, type RegionTally, WHOLE_PLACE } from '../../geodata/reach/plan/region_tally.ts';
import { HISTOGRAM_MINUTES, type SideFigures, TIERS } from './plan_figures.ts';

/** All that the panel tells of one side of a plan, for the whole place, but for the circle. */
export function sideFigures(plan: ReachPlan, side: SideName, minutes: number): Omit<SideFigures, 'circle'> {
  const { tally } = plan[side];
  const { total, within, unsnapped, unreachable, ...rest } = figuresOf(tally, WHOLE_PLACE, [minutes, ...TIERS]);
  return {
    within: within[0]!,
    tiers: within.slice(1),
    counted: less(total, unsnapped),
    leftOut: unsnapped,
    unreachable,
    medianMinutes: rest.medianSeconds === null ? null : rest.medianSeconds / 60,
    p90Minutes: rest.p90Seconds === null ? null : rest.p90Seconds / 60,
    gini: rest.gini && rest.gini.numerator / rest.gini.denominator,
    histogram: histogramOf(tally),
  };
}

/** What straight circles around the open stations of a side would claim. */
export function circleFigures(plan: ReachPlan, side: SideName, minutes: number): SideFigures['circle'] {
  const { within, total } = figuresOf(plan.circle(side), WHOLE_PLACE, [minutes]);
  return { within: within[0]!, counted: total };
}

/** People of a whole without those of a part. */
export function less(whole: Counts, part: Counts): Counts {
  return {
    households: whole.households - part.households,
    residents: whole.residents - part.residents,
    residents60: whole.residents60 - part.residents60,
  };
}

function histogramOf(tally: RegionTally): number[] {
  const bars: number[] = [];
  let before = 0;
  for (let minute = 1; minute <= HISTOGRAM_MINUTES; minute++) {
    const within = tally.within(WHOLE_PLACE, minute, COUNTED.residents);
    bars.push(within - before);
    before = within;
  }
  const onStreets = tally.total(WHOLE_PLACE, COUNTED.residents) - tally.unsnapped(WHOLE_PLACE, COUNTED.residents);
  return [...bars, onStreets - before];
}
