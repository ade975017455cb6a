import { type CaseCounts, NO_CASES } from '../../rules/case_figures.ts';

/** Counts of groups that have no case in common, together. */
export function addCounts(groups: Iterable<CaseCounts>): CaseCounts {
  const sum: Record<keyof CaseCounts, number> = { ...NO_CASES };
  for (const counts of groups) {
    for (const key of Object.keys(sum) as (keyof CaseCounts)[]) sum[key] += counts[key];
  }
  return sum;
}
