import type { Formatting } from '../../wording/formatting.ts';

/** Seconds on foot as whole minutes, rounded up: nobody arrives before the minute is over. */
export function walkMinutes(seconds: number, format: Formatting): string {
  return format.count(Math.ceil(seconds / 60));
}
