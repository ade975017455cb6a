import type { ReachPlan, SideName } from '../../geodata/reach/plan/reach_plan.ts';
import { type Counts, figuresOf } from '../../geodata/reach/plan/region_figures.ts';
import { COUNTED, type RegionTally, WHOLE_PLACE } from '../../geodata/reach/plan/region_tally.ts';
import { HISTOGRAM_MINUTES, type RegionChange, type SideFigures, TIERS } from './plan_figures.ts';

/** All that the panel tells of one side of a plan, for the whole place. */
export function sideFigures(plan: ReachPlan, side: SideName, minutes: number): SideFigures {
  const { tally } = plan[side];
  const { total, within, unsnapped, unreachable, ...rest } = figuresOf(tally, WHOLE_PLACE, [minutes, ...TIERS]);
  const circle = figuresOf(plan.circle(side), WHOLE_PLACE, [minutes]);
  return {
    within: within[0]!,
    tiers: within.slice(1),
    circle: { within: circle.within[0]!, counted: circle.total },
    counted: less(total, unsnapped),
    leftOut: unsnapped,
    unreachable,
    medianMinutes: rest.medianSeconds === null ? null : rest.medianSeconds / 60,
    p90Minutes: rest.p90Seconds === null ? null : rest.p90Seconds / 60,
    gini: rest.gini && rest.gini.numerator / rest.gini.denominator,
    histogram: histogramOf(tally),
  };
}

/** Regions of every level in which the draft changes who gets within the minutes. */
export function changedRegions({ base, present, draft }: ReachPlan, minutes: number): RegionChange[] {
  const changed: RegionChange[] = [];
  base.ground.levels.forEach(({ level, regionCodes }, place) => {
    regionCodes.forEach((code, region) => {
      const group = draft.tally.groupOf(place, region);
      const differs = KINDS.some(
        (kind) => present.tally.within(group, minutes, kind) !== draft.tally.within(group, minutes, kind),
      );
      if (!differs) return;
      const { total, unsnapped, within } = figuresOf(draft.tally, group, [minutes]);
      changed.push({
        level,
        code,
        counted: less(total, unsnapped),
        present: figuresOf(present.tally, group, [minutes]).within[0]!,
        draft: within[0]!,
      });
    });
  });
  return changed;
}

const KINDS = [COUNTED.households, COUNTED.residents, COUNTED.residents60] as const;

function less(whole: Counts, part: Counts): Counts {
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
