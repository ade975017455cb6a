import type { Formatting } from '../../../wording/formatting.ts';
import type { Counted } from '../data/use_case_counts.ts';

/** A count, with a plus where there are at least so many; a dash until it is known. */
export function countText(counted: Counted | null, format: Formatting): string {
  if (counted === null) return format.count(null);
  return `${format.count(counted.count)}${counted.isAtLeast ? '+' : ''}`;
}
