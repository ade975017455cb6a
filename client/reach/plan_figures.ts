import type { StaleEdit } from '../../geodata/reach/plan/reach_plan.ts';
import type { Counts } from '../../geodata/reach/plan/region_figures.ts';

export const PEOPLE = ['households', 'residents', 'residents60'] as const;

/** The tiers of GB 50180, each judged for itself. */
export const TIERS = [5, 10, 15] as const;

/** Minutes of the histogram: bar m holds who walks more than m − 1 and at most m; the last one everybody who walks longer. */
export const HISTOGRAM_MINUTES = 30;

/** Figures of the present or of the draft. */
export interface SideFigures {
  /** Who gets to an open station within the minutes asked about. */
  readonly within: Counts;
  /** The same for each of `TIERS`. */
  readonly tiers: readonly Counts[];
  /** What a straight circle of the same minutes and pace would claim, and of how many: a circle heeds no streets. */
  readonly circle: { readonly within: Counts; readonly counted: Counts };
  /** Everybody whose home stands on a street: what shares are of. */
  readonly counted: Counts;
  /** Those whose home stands on no street: left out. */
  readonly leftOut: Counts;
  /** Those of `counted` whom no street brings to a station within an hour. */
  readonly unreachable: Counts;
  /** Minutes of the resident in the middle; null where that one gets to none within an hour. */
  readonly medianMinutes: number | null;
  readonly p90Minutes: number | null;
  readonly gini: number | null;
  /** Residents by whole minute from 1 to HISTOGRAM_MINUTES, then all who walk longer or get nowhere. */
  readonly histogram: readonly number[];
}

export interface RegionChange {
  readonly level: number;
  readonly code: string;
  readonly counted: Counts;
  readonly present: Counts;
  readonly draft: Counts;
}

/** What the panel of a plan tells. */
export interface PlanFigures {
  readonly present: SideFigures;
  readonly draft: SideFigures;
  /** Who gets within the minutes by the draft, and who falls out of them. */
  readonly gained: Counts;
  readonly lost: Counts;
  /** Only regions in which somebody gets within or falls out. */
  readonly regions: readonly RegionChange[];
}

/** Figures of one saved scenario, beside others. */
export interface ScenarioFigures {
  readonly id: string;
  readonly draft: SideFigures;
  /** Edits that do not apply any more. */
  readonly stale: readonly StaleEdit[];
}

/** The share of the counted people who are within; null where nobody is counted. */
export function shareOf(side: Pick<SideFigures, 'counted'>, part: Counts, who: keyof Counts): number | null {
  return side.counted[who] === 0 ? null : part[who] / side.counted[who];
}
