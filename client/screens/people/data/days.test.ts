import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, endOfDay, lastDayBefore, startOfDay } from './days.ts';

const moment = fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

it('gives back the day that was put down as the last one', () => {
  fc.assert(
    fc.property(moment, (date) => {
      const day = dayOf(date.getTime());
      expect(lastDayBefore(endOfDay(day))).toBe(day);
      expect(dayOf(startOfDay(day))).toBe(day);
      expect(date >= new Date(startOfDay(day)) && date < new Date(endOfDay(day))).toBe(true);
    }),
  );
});

it('counts days as China does, whatever the clock of the computer', () => {
  expect(dayOf('2026-12-31T16:00:00Z')).toBe('2027-01-01');
  expect(startOfDay('2027-01-01')).toBe('2026-12-31T16:00:00.000Z');
});
