import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../standards/holidays.ts';
import { WORKING_HOURS } from '../standards/working_hours.ts';
import {
  addMinutes,
  addWorkingMinutes,
  type CalendarDay,
  knownUntil,
  type WorkingCalendar,
  type WorkingHours,
  workingMinutesBetween,
} from './working_calendar.ts';

const MINUTE = 60_000;
const DAY = 1440;

const china: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  hours: WORKING_HOURS,
  days: HOLIDAYS,
  knownUntil: knownUntil(HOLIDAYS),
};

/** Zones that jump by an hour, by half an hour, at midnight, over a whole day, and one that never does. */
const zones = fc.constantFrom(
  ['Asia/Shanghai', '2026-02-01'],
  ['Europe/Berlin', '2026-03-27'],
  ['Europe/Berlin', '2026-10-23'],
  ['America/New_York', '2026-03-06'],
  ['Australia/Lord_Howe', '2026-04-03'],
  ['America/Santiago', '2026-04-03'],
  ['America/Santiago', '2026-09-04'],
  ['America/Havana', '2026-10-30'],
  ['Pacific/Apia', '2011-12-28'],
  ['Asia/Kathmandu', '2026-05-01'],
  ['Africa/Casablanca', '2026-02-13'],
) as fc.Arbitrary<readonly [string, string]>;

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const hours: fc.Arbitrary<WorkingHours[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: DAY - 1 }), fc.integer({ min: 1, max: DAY }))
    .map(([weekday, from, length]) => ({ weekday, from: clock(from), to: clock(Math.min(DAY, from + length)) })),
  { minLength: 1, maxLength: 8 },
);

interface Made {
  readonly calendar: WorkingCalendar;
  readonly start: Date;
}

const calendars: fc.Arbitrary<Made> = fc
  .tuple(zones, hours, fc.array(fc.tuple(fc.nat(8), fc.boolean()), { maxLength: 4 }), fc.nat(3 * DAY))
  .map(([[timeZone, day], made, exceptions, offset]) => {
    const start = new Date(`${day}T00:00:00Z`);
    const days = new Map<string, CalendarDay>();
    for (const [after, working] of exceptions) {
      const each = new Date(start.getTime() + after * DAY * MINUTE).toISOString().slice(0, 10);
      days.set(each, { day: each, working });
    }
    return {
      calendar: { timeZone, hours: made, days: [...days.values()], knownUntil: null },
      start: new Date(start.getTime() + offset * MINUTE),
    };
  });

/** Whether a minute is worked, by reading what the clocks of the place show, and nothing else. */
function oracle({ timeZone, hours: windows, days }: WorkingCalendar): (moment: number) => boolean {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (moment) => {
    const [day, time] = format.format(moment).split(' ') as [string, string];
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    const exception = days.find((each) => each.day === day);
    if (exception?.working === false) return false;
    let as = weekday;
    if (exception?.working) while (!windows.some((window) => window.weekday === as)) as = as === 1 ? 7 : as - 1;
    return windows.some((window) => window.weekday === as && window.from <= time && time < window.to);
  };
}

describe('working time', () => {
  it('is what a count minute by minute finds, on the clocks of any zone and when they jump', () => {
    fc.assert(
      fc.property(calendars, fc.nat(5 * DAY), ({ calendar, start }, length) => {
        const isWorked = oracle(calendar);
        let counted = 0;
        for (let i = 0; i < length; i++) if (isWorked(start.getTime() + i * MINUTE)) counted++;
        const end = new Date(start.getTime() + length * MINUTE);
        expect(workingMinutesBetween(start, end, calendar)).toBe(counted);
      }),
      { numRuns: 150 },
    );
  });

  it('ends with the last minute that a walk minute by minute counts', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 1, max: 1500 }), ({ calendar, start }, minutes) => {
        const isWorked = oracle(calendar);
        let left = minutes;
        let at = start.getTime();
        // Some calendars work a minute a week: such a walk is broken off.
        for (let steps = 0; left > 0 && steps < 12 * DAY; at += MINUTE, steps++) if (isWorked(at)) left--;
        fc.pre(left === 0);
        expect(addWorkingMinutes(start, minutes, calendar)).toEqual(new Date(at));
      }),
      { numRuns: 60 },
    );
  });

  it('adds up to what was added, to the millisecond and from any moment', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.nat(MINUTE),
        fc.integer({ min: 0, max: 5_000_000 }),
        ({ calendar, start }, ms, lengthMs) => {
          const from = new Date(start.getTime() + ms);
          const end = addWorkingMinutes(from, lengthMs / MINUTE, calendar);
          expect(workingMinutesBetween(from, end, calendar)).toBe(lengthMs / MINUTE);
          expect(workingMinutesBetween(end, from, calendar)).toBe(-lengthMs / MINUTE || 0);
        },
      ),
    );
  });

  it('grows with the minutes and with the moment from which they are counted, and parts add up', () => {
    fc.assert(
      fc.property(calendars, fc.nat(3000), fc.nat(3000), fc.nat(DAY), ({ calendar, start }, a, b, later) => {
        const end = addWorkingMinutes(start, a, calendar);
        expect(addWorkingMinutes(start, a + b, calendar) >= end).toBe(true);
        expect(addWorkingMinutes(addMinutes(start, later), a, calendar) >= end || a === 0).toBe(true);
        if (a > 0)
          expect(addWorkingMinutes(end, b, calendar)).toEqual(
            b === 0 ? end : addWorkingMinutes(start, a + b, calendar),
          );
      }),
    );
  });

  it.each([
    ['a lunch break', '2026-03-02T11:30', 60, '2026-03-02T14:00'],
    ['the night', '2026-03-02T17:30', 60, '2026-03-03T09:00'],
    ['a weekend', '2026-03-06T17:30', 60, '2026-03-09T09:00'],
    ['the end of a day, on which it falls', '2026-03-02T17:00', 60, '2026-03-02T18:00'],
    ['Spring Festival, after which a Saturday is worked', '2026-02-13T17:00', 60 + 480 + 60, '2026-02-24T09:30'],
    ['a make-up Saturday', '2026-02-28T08:30', 480, '2026-02-28T18:00'],
    ['National Day', '2026-09-30T17:30', 60, '2026-10-08T09:00'],
    ['a report at night', '2026-03-02T03:00', 60, '2026-03-02T09:30'],
    ['what is known: weekdays count', '2027-02-05T17:30', 60, '2027-02-08T09:00'],
  ])('passes over %s', (_, from, minutes, to) => {
    expect(addWorkingMinutes(new Date(`${from}+08:00`), minutes, china)).toEqual(new Date(`${to}+08:00`));
  });

  it('does not work hours that clocks jump over, and works those twice that come twice', () => {
    const berlin: WorkingCalendar = {
      timeZone: 'Europe/Berlin',
      hours: [{ weekday: 7, from: '01:30', to: '03:30' }],
      days: [],
      knownUntil: null,
    };
    const minutes = (day: string) => {
      const noon = new Date(`${day}T12:00:00Z`);
      return workingMinutesBetween(new Date(noon.getTime() - DAY * MINUTE), noon, berlin);
    };
    expect(minutes('2026-03-22')).toBe(120);
    expect(minutes('2026-03-29')).toBe(60);
    expect(minutes('2026-10-25')).toBe(180);
  });

  it('takes hours that overlap once, times with seconds, and days up to midnight', () => {
    const calendar = (...windows: [string, string][]): WorkingCalendar => ({
      timeZone: 'UTC',
      hours: windows.map(([from, to]) => ({ weekday: 1, from, to })),
      days: [],
      knownUntil: null,
    });
    const minutes = (made: WorkingCalendar) =>
      workingMinutesBetween(new Date('2026-03-02T00:00:00Z'), new Date('2026-03-09T00:00:00Z'), made);
    expect(minutes(calendar(['10:00', '12:00'], ['09:00', '11:00'], ['09:30', '10:00']))).toBe(180);
    expect(minutes(calendar(['09:00:00', '09:00:30']))).toBe(0.5);
    expect(minutes(calendar(['00:00', '24:00']))).toBe(DAY);
  });

  it('says that a calendar without any hours, or one that cannot be read, is not right', () => {
    const add = (more: Partial<WorkingCalendar>) => () => addWorkingMinutes(new Date(0), 1, { ...china, ...more });
    const code = (expected: string) => expect.objectContaining({ code: expected });
    expect(add({ hours: [] })).toThrow(code('NO_WORKING_HOURS'));
    expect(add({ timeZone: 'Mars/Olympus' })).toThrow(/Mars\/Olympus/);
    expect(add({ timeZone: 'Mars/Olympus' })).toThrow(code('BAD_TIME_ZONE'));
    for (const wrong of [
      { weekday: 0, from: '09:00', to: '12:00' },
      { weekday: 1, from: '9', to: '12:00' },
      { weekday: 1, from: '12:00', to: '12:00' },
      { weekday: 1, from: '12:00', to: '24:01' },
    ]) {
      expect(add({ hours: [wrong] })).toThrow(code('BAD_WORKING_HOURS'));
    }
    expect(add({ days: [{ day: '2026-02-30', working: false }] })).toThrow(/2026-02-30/);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d minutes', (minutes) => {
    expect(() => addWorkingMinutes(new Date(0), minutes, china)).toThrow(RangeError);
    expect(() => addMinutes(new Date(0), minutes)).toThrow(RangeError);
  });

  it('ends nowhere for a moment that is none, rather than running on', () => {
    expect(() => addWorkingMinutes(new Date(Number.NaN), 1, china)).toThrow(RangeError);
  });

  it('knows holidays up to the end of the last year that has some', () => {
    expect(china.knownUntil).toBe('2026-12-31');
    expect(knownUntil([])).toBeNull();
  });
});
