import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MOMENTS } from '../standards/day_moments.ts';
import { isOpenAt, parseOpeningHours } from './opening_hours.ts';
import { formatWeekMoment, parseWeekMoment, WEEKDAYS } from './week_moment.ts';

const openAt = (hours: string, moment: string) => isOpenAt(parseOpeningHours(hours), parseWeekMoment(moment));

interface Rule {
  readonly days: readonly (readonly [from: number, to: number])[];
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly kind: 'open' | 'off' | 'add';
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

function write(rules: readonly Rule[]): string {
  return rules
    .map(({ days, spans, kind }, index) => {
      const dayText = days.map(([a, b]) => (a === b ? WEEKDAYS[a] : `${WEEKDAYS[a]}-${WEEKDAYS[b]}`)).join(',');
      const spanText = spans.map(([a, b]) => `${clock(a)}-${clock(b)}`).join(',');
      const said = [dayText, spanText, kind === 'off' ? 'off' : ''].filter(Boolean).join(' ');
      return index === 0 ? said : `${kind === 'add' ? ',' : ';'} ${said}`;
    })
    .join('');
}

/** Paints every minute that a rule opens, day for day, each weekday with two days of its own for the nights. */
function paint(rules: readonly Rule[]): (weekday: number, minute: number) => boolean {
  const painted = WEEKDAYS.map(() => new Uint8Array(2 * 1440));
  for (const { days, spans, kind } of rules) {
    const on = new Set<number>();
    for (const [a, b] of days) for (let day = a; on.add(day % 7) && day % 7 !== b; day++);
    for (const day of on) {
      if (kind === 'open') painted[day]!.fill(0);
      for (const [a, b] of spans) painted[day]!.fill(kind === 'off' ? 0 : 1, a, b > a ? b : b + 1440);
    }
  }
  return (weekday, minute) => painted[weekday]![minute] === 1 || painted[(weekday + 6) % 7]![minute + 1440] === 1;
}

describe('opening hours', () => {
  it('are open in just those minutes of the week that painting rule after rule gives', () => {
    const weekday = fc.integer({ min: 0, max: 6 });
    const halfHour = fc.integer({ min: 0, max: 47 }).map((half) => 30 * half);
    const rule = fc.record({
      days: fc.array(fc.tuple(weekday, weekday), { minLength: 1, maxLength: 3 }),
      spans: fc.array(fc.tuple(halfHour, halfHour), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom('open' as const, 'open' as const, 'off' as const, 'add' as const),
    });
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
        const hours = parseOpeningHours(write(rules));
        const expected = paint(rules);
        for (let day = 0; day < 7; day++) {
          for (let minute = 0; minute < 1440; minute += 15)
            expect(isOpenAt(hours, { weekday: day, minute })).toBe(expected(day, minute));
        }
      }),
    );
  });

  it.each([
    ['24/7', 'Su 03:00', true],
    ['06:00-22:00', 'Mo 21:59', true],
    ['06:00-22:00', 'Mo 22:00', false],
    ['6:00-9:30', 'Mo 06:00', true],
    ['Mo-Fr 08:30-12:00,14:30-18:00', 'Mo 12:00', false],
    ['Mo-Fr 08:30 - 12:00, 14:30 - 18:00', 'Fr 15:00', true],
    ['Mo-Sa 11:00-13:00', 'Su 12:00', false],
    ['Sa-Mo 11:00-13:00', 'Su 12:00', true],
    ['Fr 22:00-02:00', 'Sa 01:59', true],
    ['Fr 22:00-26:00', 'Sa 02:00', false],
    ['Su 20:00-04:00', 'Mo 03:00', true],
    ['Mo-Su 00:00-24:00', 'We 23:59', true],
    ['Mo-Fr', 'Fr 23:59', true],
    ['Mo-Su 08:00-18:00; We off', 'We 09:00', false],
    ['Mo-Su 08:00-18:00; We 12:00-14:00 off', 'We 15:00', true],
    ['Mo-Fr 10:00-22:00; Sa-Su 10:00-22:30', 'Sa 22:15', true],
    ['Mo-Fr 08:00-12:00, Fr 18:00-20:00', 'Fr 09:00', true],
    ['Mo-Fr 08:00-12:00; Fr 18:00-20:00;', 'Fr 09:00', false],
    ['Mo-Fr: 08:00-12:00', 'Mo 09:00', true],
    ['off', 'Mo 09:00', false],
    ['24/7 closed', 'Mo 09:00', false],
    ['PH,Su 10:00-12:00', 'Su 11:00', true],
  ])('%s at %s: %s', (hours, moment, open) => {
    expect(openAt(hours, moment)).toBe(open);
  });

  it('pass over holidays and say so', () => {
    const hours = parseOpeningHours('Mo-Su 08:00-18:00; PH off');
    expect([hours.holidaysIgnored, isOpenAt(hours, parseWeekMoment('Mo 12:00'))]).toEqual([true, true]);
    expect(parseOpeningHours('Mo-Su 08:00-18:00').holidaysIgnored).toBe(false);
  });

  it.each([
    ['', 'from character 1 on (its end)'],
    ['08:00-', 'from character 7 on (its end)'],
    ['08:00+', 'from character 6 on (“+”)'],
    ['Mo-Fr 08:00-12:00+', 'from character 18 on (“+”)'],
    ['Mon-Fri 08:00-12:00', 'from character 3 on (“n-Fri 08:00-12:00”)'],
    ['Apr-Oct 08:00-12:00', 'from character 1 on'],
    ['Mo-Fr sunrise-sunset', 'from character 7 on'],
    ['Mo-Fr 25:00-26:00', 'from character'],
    ['08:00-12:60', 'from character 7 on'],
    ['24/7 "ring the bell"', 'from character 6 on'],
    ['Mo, 08:00-12:00', 'from character 5 on'],
    ['Mo-Fr 08:00-12:00 || 13:00-14:00', 'from character 19 on'],
    ['全天', 'from character 1 on (“全天”)'],
  ])('“%s” cannot be read %s', (text, sentence) => {
    expect(() => parseOpeningHours(text)).toThrow(`The opening hours “${text}” cannot be read ${sentence}`);
    expect(() => parseOpeningHours(text)).toThrow(expect.objectContaining({ code: 'BAD_OPENING_HOURS' }));
  });

  it('never throw anything but a problem, whatever the text', () => {
    const sign = fc.constantFrom(
      'Mo',
      'Su',
      'PH',
      '-',
      ',',
      ';',
      ' ',
      '08:00',
      '24:00',
      '48:00',
      '24/7',
      'off',
      '+',
      ':',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        try {
          const { days } = parseOpeningHours(signs.join(''));
          for (const { from, to } of days.flat()) expect(from >= 0 && from < to && to <= 2880).toBe(true);
        } catch (cause) {
          expect(cause).toMatchObject({ code: 'BAD_OPENING_HOURS' });
        }
      }),
    );
  });
});

describe('a moment of the week', () => {
  it('is written as it is read', () => {
    for (const { at } of DAY_MOMENTS) expect(formatWeekMoment(parseWeekMoment(at))).toBe(at);
    expect(parseWeekMoment('Su 23:59')).toEqual({ weekday: 6, minute: 1439 });
  });

  it.each(['', 'Mo', 'mo 12:00', 'Mo 24:00', 'Mo 12:60', 'Mo 1:00', ' Mo 12:00', 'PH 12:00'])('is not “%s”', (text) => {
    expect(() => parseWeekMoment(text)).toThrow(`“${text}” is no moment of the week`);
  });
});
