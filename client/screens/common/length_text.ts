import type { Formatting } from '../../wording/formatting.ts';
import type { Wording } from '../../wording/wording.ts';

const HOUR = 60;
const DAY = 1440;

/** A length of time in the largest unit that it is a whole or half number of. */
export function lengthText(minutes: number, words: Wording['heat'], format: Formatting): string {
  const decimal = (value: number) => format.decimal(value, 1);
  if (minutes >= DAY) return words.days(decimal(minutes / DAY));
  return minutes >= HOUR ? words.hours(decimal(minutes / HOUR)) : words.minutes(decimal(minutes));
}
