/**
 * Time in the counts: whole minutes since 1970, gathered in days, 8 days and 64 days, so that any window is a few of
 * them. Days begin at midnight in China (UTC+8, no summer time); in another zone counts are as right and steps of a
 * day cost a little more.
 */

export const DAY_MINUTES = 1440;
const CHINA_MINUTES = 480;
/** Days of a period of each span are 2 to this power. */
export const SPAN_SHIFTS = [0, 3, 6] as const;

/** A period that a window holds whole, or a day that it holds a part of. */
export interface Period {
  /** Index in SPAN_SHIFTS. */
  readonly span: number;
  /** Days since 1970 in China's time, shifted by the span. */
  readonly period: number;
  /** Minutes of the day that lie in the window; 0 and DAY_MINUTES for longer periods, which hold no minutes. */
  readonly fromMinute: number;
  readonly toMinute: number;
}

export const minuteOf = (moment: Date) => Math.floor(moment.getTime() / 60_000);
export const momentOf = (minute: number) => new Date(minute * 60_000);
export const dayOf = (minute: number) => Math.floor((minute + CHINA_MINUTES) / DAY_MINUTES);
export const minuteOfDay = (minute: number) => minute + CHINA_MINUTES - dayOf(minute) * DAY_MINUTES;
export const firstMinuteOf = (day: number) => day * DAY_MINUTES - CHINA_MINUTES;

/** The fewest whole periods, and parts of days, that make up the minutes from (inclusive) to (exclusive), in order. */
export function periodsOf(from: number, to: number): Period[] {
  if (!(from < to)) throw new RangeError(`Unexpected window: ${from} to ${to}.`);
  const periods: Period[] = [];
  let day = dayOf(from);
  const last = dayOf(to - 1);
  const part = (fromMinute: number, toMinute: number) => periods.push({ span: 0, period: day++, fromMinute, toMinute });
  const startsWhole = minuteOfDay(from) === 0;
  const endsWhole = minuteOfDay(to - 1) === DAY_MINUTES - 1;
  if (day === last) {
    part(minuteOfDay(from), minuteOfDay(to - 1) + 1);
    return periods;
  }
  if (!startsWhole) part(minuteOfDay(from), DAY_MINUTES);
  const end = endsWhole ? last + 1 : last;
  while (day < end) {
    const span = longestFrom(day, end);
    periods.push({ span, period: day >> SPAN_SHIFTS[span]!, fromMinute: 0, toMinute: DAY_MINUTES });
    day += 1 << SPAN_SHIFTS[span]!;
  }
  if (!endsWhole) part(0, minuteOfDay(to - 1) + 1);
  return periods;
}

/** The longest span whose period begins on the day and ends by the end. */
function longestFrom(day: number, end: number): number {
  for (let span = SPAN_SHIFTS.length - 1; span > 0; span--) {
    const days = 1 << SPAN_SHIFTS[span]!;
    if ((day & (days - 1)) === 0 && day + days <= end) return span;
  }
  return 0;
}
