import { COUNTED, type GiniTerms, type RegionTally } from './region_tally.ts';

/** People by whole numbers. */
export interface Counts {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
}

/** Everything that is said of one region. */
export interface RegionFigures {
  readonly total: Counts;
  /** Who gets there within each of the minutes asked for, in their order. */
  readonly within: readonly Counts[];
  /** On a street, but no street leads there within the limit of the search. */
  readonly unreachable: Counts;
  /** On no street. */
  readonly unsnapped: Counts;
  /** See RegionTally: quantileSeconds and gini. */
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
  readonly gini: GiniTerms | null;
  /** Whether any of it was estimated. */
  readonly estimated: boolean;
}

/** The figures of one group of a tally. @throws Problem BAD_MINUTES. */
export function figuresOf(tally: RegionTally, group: number, minutes: readonly number[]): RegionFigures {
  const counts = (of: (kind: 0 | 1 | 2) => number): Counts => ({
    households: of(COUNTED.households),
    residents: of(COUNTED.residents),
    residents60: of(COUNTED.residents60),
  });
  return {
    total: counts((kind) => tally.total(group, kind)),
    within: minutes.map((limit) => counts((kind) => tally.within(group, limit, kind))),
    unreachable: counts((kind) => tally.unreachable(group, kind)),
    unsnapped: counts((kind) => tally.unsnapped(group, kind)),
    medianSeconds: tally.medianSeconds(group),
    p90Seconds: tally.p90Seconds(group),
    gini: tally.gini(group),
    estimated: tally.isEstimated(group),
  };
}
