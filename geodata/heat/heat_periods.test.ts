import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MINUTES, dayOf, firstMinuteOf, minuteOfDay, periodsOf, SPAN_SHIFTS } from './heat_periods.ts';

const minutes = fc.integer({ min: -2_000_000, max: 60_000_000 });

describe('the periods of a window', () => {
  it('hold each of its minutes once and none beside it', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 800 * DAY_MINUTES }), (from, length) => {
        let next = from;
        for (const { span, period, fromMinute, toMinute } of periodsOf(from, from + length)) {
          const days = 1 << SPAN_SHIFTS[span]!;
          const start = firstMinuteOf(period * days);
          expect(start + fromMinute).toBe(next);
          if (span > 0) expect([fromMinute, toMinute]).toEqual([0, DAY_MINUTES]);
          next = span > 0 ? start + days * DAY_MINUTES : start + toMinute;
        }
        expect(next).toBe(from + length);
      }),
    );
  });

  it('are few, however long the window', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 366 * DAY_MINUTES }), (from, length) => {
        expect(periodsOf(from, from + length).length).toBeLessThanOrEqual(2 * (1 + 7 + 7) + 5);
      }),
    );
  });

  it('begin their days at midnight in China', () => {
    const midnight = Date.parse('2026-03-01T00:00:00+08:00') / 60_000;
    expect(minuteOfDay(midnight)).toBe(0);
    expect(dayOf(midnight) - dayOf(midnight - 1)).toBe(1);
  });

  it('are of no window that ends before it begins', () => {
    expect(() => periodsOf(5, 5)).toThrow(RangeError);
  });
});
