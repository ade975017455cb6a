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

/** Values that `writeFigures` writes for one group. */
export function figureColumns(minutes: readonly number[]): number {
  return 3 * minutes.length + 6;
}

/**
 * The figures that change with the times, in a row: for each of the minutes the households, residents and residents60 within
 * them; those three of the unreachable; the seconds of the median and of nine in ten, and the Gini coefficient, NaN where
 * there is none. Allocates nothing.
 * @param at where in `out` the row of figureColumns values begins.
 */
export function writeFigures(
  tally: RegionTally,
  group: number,
  minutes: readonly number[],
  out: Float64Array,
  at: number,
): void {
  let next = at;
  for (const limit of minutes) {
    out[next++] = tally.within(group, limit, COUNTED.households);
    out[next++] = tally.within(group, limit, COUNTED.residents);
    out[next++] = tally.within(group, limit, COUNTED.residents60);
  }
  out[next++] = tally.unreachable(group, COUNTED.households);
  out[next++] = tally.unreachable(group, COUNTED.residents);
  out[next++] = tally.unreachable(group, COUNTED.residents60);
  out[next++] = tally.medianSeconds(group) ?? Number.NaN;
  out[next++] = tally.p90Seconds(group) ?? Number.NaN;
  tally.writeGini(group, out, next);
}
