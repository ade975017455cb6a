import { Problem } from '../problem.ts';
import type { WorkingCalendar, WorkingHours } from './working_calendar.ts';
import { offsetsOfUtcDay } from './zone_offset.ts';

/** From and to, in milliseconds. */
export type Span = readonly [from: number, to: number];

export const UTC_DAY_MS = 86_400_000;

interface ReadCalendar {
  /** Windows of each weekday, Monday first, in milliseconds of its day, in order and without overlaps. */
  readonly weekdays: readonly (readonly Span[])[];
  /** Whether a day, counted from 1970-01-01, is worked; absent: as its weekday. */
  readonly days: ReadonlyMap<number, boolean>;
  /** What was worked out already, by the day in UTC. */
  readonly spans: Map<number, readonly Span[]>;
}

const READ = new WeakMap<WorkingCalendar, ReadCalendar>();
/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_DAY_0 = 3;

/**
 * The spans of a day in UTC in which work is done, in order. Work is done at a moment where the place's own clocks show
 * a time within the hours of their day: where clocks jump, hours that do not come are not worked, and hours that come
 * twice are worked twice.
 *
 * @param utcDay days since 1970-01-01
 * @throws Problem NO_WORKING_HOURS where no weekday has hours, BAD_WORKING_HOURS, BAD_TIME_ZONE
 */
export function spansOfUtcDay(calendar: WorkingCalendar, utcDay: number): readonly Span[] {
  const read = readOnce(calendar);
  const known = read.spans.get(utcDay);
  if (known !== undefined) return known;
  const spans = workOut(calendar.timeZone, read, utcDay);
  read.spans.set(utcDay, spans);
  return spans;
}

function readOnce(calendar: WorkingCalendar): ReadCalendar {
  const known = READ.get(calendar);
  if (known !== undefined) return known;
  const read = readCalendar(calendar);
  READ.set(calendar, read);
  return read;
}

function workOut(timeZone: string, read: ReadCalendar, utcDay: number): Span[] {
  const spans: Span[] = [];
  for (const { from, to, offset } of offsetsOfUtcDay(timeZone, utcDay)) {
    const lastDay = Math.floor((to + offset - 1) / UTC_DAY_MS);
    for (let day = Math.floor((from + offset) / UTC_DAY_MS); day <= lastDay; day++) {
      for (const [windowFrom, windowTo] of windowsOf(read, day)) {
        const midnight = day * UTC_DAY_MS - offset;
        const begin = Math.max(from, midnight + windowFrom);
        const end = Math.min(to, midnight + windowTo);
        if (begin < end) spans.push([begin, end]);
      }
    }
  }
  return spans;
}

function windowsOf({ weekdays, days }: ReadCalendar, day: number): readonly Span[] {
  const weekday = (((day + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
  const working = days.get(day);
  if (working === undefined) return weekdays[weekday]!;
  if (!working) return [];
  for (let back = 0; ; back++) {
    const windows = weekdays[(weekday - back + 7) % 7]!;
    if (windows.length > 0) return windows;
  }
}

function readCalendar({ hours, days }: WorkingCalendar): ReadCalendar {
  if (hours.length === 0) {
    throw new Problem('NO_WORKING_HOURS', {
      zh: '工作日历没有任何一天的工作时间,无法计算以工作时间计的时限。',
      en: 'The working calendar has no hours on any weekday, so that deadlines in working hours cannot be reckoned.',
    });
  }
  const weekdays: Span[][] = [[], [], [], [], [], [], []];
  for (const each of hours) weekdays[weekdayOf(each)]!.push(windowOf(each));
  return {
    weekdays: weekdays.map(joined),
    days: new Map(days.map(({ day, working }) => [dayNumber(day), working])),
    spans: new Map(),
  };
}

function weekdayOf({ weekday }: WorkingHours): number {
  if (Number.isInteger(weekday) && weekday >= 1 && weekday <= 7) return weekday - 1;
  throw badHours({ zh: `星期 ${weekday} 不在 1 到 7 之间`, en: `weekday ${weekday} is not between 1 and 7` });
}

function windowOf({ from, to }: WorkingHours): Span {
  const window: Span = [timeOf(from), timeOf(to)];
  if (window[0] < window[1]) return window;
  throw badHours({ zh: `${from} 不早于 ${to}`, en: `${from} is not before ${to}` });
}

function timeOf(text: string): number {
  const [, hour, minute, second = '0'] = /^(\d{2}):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)?$/.exec(text) ?? [];
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  if (time <= UTC_DAY_MS) return time;
  throw badHours({ zh: `“${text}”不是 00:00 到 24:00 的时间`, en: `“${text}” is not a time from 00:00 to 24:00` });
}

function joined(windows: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [from, to] of windows.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last === undefined || last[1] < from) result.push([from, to]);
    else result[result.length - 1] = [last[0], Math.max(last[1], to)];
  }
  return result;
}

function dayNumber(day: string): number {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 31 February for 3 March.
  if (!Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day)) return moment / UTC_DAY_MS;
  throw badHours({ zh: `“${day}”不是如 2026-10-01 的日期`, en: `“${day}” is not a day such as 2026-10-01` });
}

function badHours({ zh, en }: { readonly zh: string; readonly en: string }): Problem {
  return new Problem('BAD_WORKING_HOURS', {
    zh: `工作日历有误:${zh}。`,
    en: `The working calendar is not right: ${en}.`,
  });
}
