import { type Span, spansOfUtcDay, UTC_DAY_MS } from './calendar_spans.ts';

/** Hours of a weekday that are worked, in the place's own time; several windows leave a lunch break between them. */
export interface WorkingHours {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** Such as `09:00`; seconds may follow. */
  readonly from: string;
  /** Up to `24:00`. */
  readonly to: string;
}

/** A day that is worked, or not, against its weekday: a public holiday or a make-up day 调休. */
export interface CalendarDay {
  /** Such as `2026-10-01`. */
  readonly day: string;
  readonly working: boolean;
}

/**
 * When work is done. A make-up day whose own weekday has no hours is worked as the nearest weekday before it that has.
 * Reckoning keeps what it worked out with the object: make a new one where something changed.
 */
export interface WorkingCalendar {
  /** IANA name, such as `Asia/Shanghai`. */
  readonly timeZone: string;
  readonly hours: readonly WorkingHours[];
  readonly days: readonly CalendarDay[];
  /** The last day up to which holidays are known; later days follow their weekday. Null: no holidays are known. */
  readonly knownUntil: string | null;
}

const MINUTE_MS = 60_000;

/** Plain minutes, worked or not. */
export function addMinutes(from: Date, minutes: number): Date {
  return new Date(from.getTime() + lengthMs(minutes));
}

/**
 * The first moment up to which so many minutes are worked after `from`; `from` itself for 0. A deadline that fills the
 * day up falls on its end, not on the beginning of the next.
 *
 * @param minutes may have a fraction; rounded to milliseconds
 * @throws RangeError for minutes below 0 or not finite
 * @throws Problem NO_WORKING_HOURS, BAD_WORKING_HOURS, BAD_TIME_ZONE where the calendar has a hole or cannot be read
 */
export function addWorkingMinutes(from: Date, minutes: number, calendar: WorkingCalendar): Date {
  let left = lengthMs(minutes);
  const start = from.getTime();
  if (left === 0) return new Date(start);
  for (let day = Math.floor(start / UTC_DAY_MS); ; day++) {
    for (const [spanFrom, spanTo] of spansOfUtcDay(calendar, day)) {
      const begin = Math.max(spanFrom, start);
      if (begin + left <= spanTo) return new Date(begin + left);
      left -= Math.max(0, spanTo - begin);
    }
  }
}

/**
 * Minutes that are worked between two moments; negative where the second is the earlier one. Inverse of
 * `addWorkingMinutes`: `workingMinutesBetween(from, addWorkingMinutes(from, minutes, c), c) === minutes`.
 *
 * @throws Problem NO_WORKING_HOURS, BAD_WORKING_HOURS, BAD_TIME_ZONE where the calendar has a hole or cannot be read
 */
export function workingMinutesBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
  if (to < from) return -workingMinutesBetween(to, from, calendar);
  const [start, end] = [from.getTime(), to.getTime()];
  let worked = 0;
  for (let day = Math.floor(start / UTC_DAY_MS); day * UTC_DAY_MS < end; day++) {
    for (const span of spansOfUtcDay(calendar, day)) worked += overlapMs(span, start, end);
  }
  return worked / MINUTE_MS;
}

/** The last day of the last year that days are given for; null where none are. */
export function knownUntil(days: readonly CalendarDay[]): string | null {
  let year = '';
  for (const { day } of days) if (day.slice(0, 4) > year) year = day.slice(0, 4);
  return year === '' ? null : `${year}-12-31`;
}

function overlapMs([from, to]: Span, start: number, end: number): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

function lengthMs(minutes: number): number {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError(`Unexpected minutes value: ${minutes}.`);
  return Math.round(minutes * MINUTE_MS);
}
