/** People of homes: whole numbers. */
export interface Counted {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
}

export const PEOPLE = ['households', 'residents', 'residents60'] as const;

/** The tiers of GB 50180, each judged for itself. */
export const TIERS = [5, 10, 15] as const;

/** Minutes of the histogram: bar m holds who walks more than m − 1 and at most m; the last one everybody who walks longer. */
export const HISTOGRAM_MINUTES = 30;

/** Figures of the present or of the draft. */
export interface SideFigures {
  /** Who gets to an open station within the minutes asked about. */
  readonly within: Counted;
  /** The same for each of `TIERS`. */
  readonly tiers: readonly Counted[];
  /** What a straight circle of the same minutes and pace would claim. */
  readonly circle: Counted;
  /** Everybody whose home stands on a street: what shares are of. */
  readonly counted: Counted;
  /** Those whose home stands on no street: left out. */
  readonly leftOut: Counted;
  /** Those of `counted` whom no street brings to a station within an hour. */
  readonly unreachable: Counted;
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
  readonly counted: Counted;
  readonly present: Counted;
  readonly draft: Counted;
}

/** What the panel of a plan tells. */
export interface PlanFigures {
  readonly present: SideFigures;
  readonly draft: SideFigures;
  /** Homes, and who lives there, that get within the minutes by the draft, and that fall out of them. */
  readonly gained: HomeBalance;
  readonly lost: HomeBalance;
  /** Only regions in which somebody gets within or falls out. */
  readonly regions: readonly RegionChange[];
}

export interface HomeBalance extends Counted {
  readonly homes: number;
}

/** The share of the counted people who are within; null where nobody is counted. */
export function shareOf(side: Pick<SideFigures, 'counted'>, part: Counted, who: keyof Counted): number | null {
  return side.counted[who] === 0 ? null : part[who] / side.counted[who];
}
