import type { PlanGround } from '../../geodata/reach/plan/plan_ground.ts';
import type { ReachPlan } from '../../geodata/reach/plan/reach_plan.ts';
import { figuresOf } from '../../geodata/reach/plan/region_figures.ts';
import { COUNTED, type RegionTally } from '../../geodata/reach/plan/region_tally.ts';
import type { RegionChange } from './plan_figures.ts';
import { less } from './side_figures.ts';

export interface PlacedRegion {
  /** Group of RegionTally. */
  readonly group: number;
  readonly level: number;
  readonly code: string;
}

const KINDS = [COUNTED.households, COUNTED.residents, COUNTED.residents60] as const;

/** Regions of every level, by their groups. */
export function placedRegions({ levels }: PlanGround, tally: RegionTally): PlacedRegion[] {
  return levels.flatMap(({ level, regionCodes }, place) =>
    regionCodes.map((code, region) => ({ group: tally.groupOf(place, region), level, code })),
  );
}

/** Who gets within the minutes in a region by present and draft; null where they are the same numbers. */
export function regionChange(
  { present, draft }: ReachPlan,
  { group, level, code }: PlacedRegion,
  minutes: number,
): RegionChange | null {
  const differs = KINDS.some(
    (kind) => present.tally.within(group, minutes, kind) !== draft.tally.within(group, minutes, kind),
  );
  if (!differs) return null;
  const { total, unsnapped, within } = figuresOf(draft.tally, group, [minutes]);
  return {
    level,
    code,
    counted: less(total, unsnapped),
    present: figuresOf(present.tally, group, [minutes]).within[0]!,
    draft: within[0]!,
  };
}
