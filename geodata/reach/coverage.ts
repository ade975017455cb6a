import type { DemandTimes } from './demand_times.ts';
import { UNREACHED } from './nearest_times.ts';

/** People behind an entrance, or behind many. */
export interface People {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
}

/** Whole numbers of one group. What is in total and in none of the others is connected, but farther than the limit. */
export interface CoverageCounts {
  readonly total: People;
  readonly within: People;
  /** On a street, but no street leads to a source within the limit of the search. */
  readonly unreachable: People;
  /** On no street. */
  readonly unsnapped: People;
}

/**
 * Counts, for each group of homes, who gets to a source within the limit. Search farther than the limit if people
 * beyond it are to be told from people whom no street connects.
 * @param groupOf for each home the number of its group, or −1 for none.
 */
export function countCoverage(
  homes: readonly People[],
  times: DemandTimes,
  groupOf: ArrayLike<number>,
  groupCount: number,
  limitMs: number,
): CoverageCounts[] {
  const counts = Array.from({ length: groupCount }, () => ({
    total: nobody(),
    within: nobody(),
    unreachable: nobody(),
    unsnapped: nobody(),
  }));
  homes.forEach((people, home) => {
    const count = counts[groupOf[home]!];
    if (count === undefined) return;
    add(count.total, people);
    if (times.snapped[home] === 0) add(count.unsnapped, people);
    else if (times.ms[home] === UNREACHED) add(count.unreachable, people);
    else if (times.ms[home]! <= limitMs) add(count.within, people);
  });
  return counts;
}

type Sum = { -readonly [Key in keyof People]: People[Key] };

function nobody(): Sum {
  return { households: 0, residents: 0, residents60: 0 };
}

function add(sum: Sum, people: People): void {
  sum.households += people.households;
  sum.residents += people.residents;
  sum.residents60 += people.residents60;
}
