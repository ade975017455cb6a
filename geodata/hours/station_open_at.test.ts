import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenAt, parseOpeningHours } from './opening_hours.ts';
import { stationOpenAt } from './station_open_at.ts';
import type { WeekMoment } from './week_moment.ts';

const moment: fc.Arbitrary<WeekMoment> = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  minute: fc.integer({ min: 0, max: 1439 }),
});
const hours = fc.constantFrom('Mo-Fr 11:00-13:00', '24/7', 'Sa,Su 09:00-17:00', 'Mo-Su 22:00-06:00');

describe('whether a station is open at a moment', () => {
  it('follows its hours where it is open by its status', () => {
    fc.assert(
      fc.property(hours, moment, (openingHours, at) => {
        const open = isOpenAt(parseOpeningHours(openingHours), at);
        expect(stationOpenAt({ status: 'open', openingHours }, at)).toEqual({ open, by: 'hours' });
      }),
    );
  });

  it('is never so where its status says otherwise, whatever its hours', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('closed', 'planned'),
        fc.option(fc.oneof(hours, fc.string())),
        fc.option(moment),
        (status, openingHours, at) => {
          expect(stationOpenAt({ status, openingHours }, at)).toEqual({ open: false, by: 'status' });
        },
      ),
    );
  });

  it('is so by its status alone where nobody asks for an hour or gave any', () => {
    fc.assert(
      fc.property(hours, moment, (openingHours, at) => {
        expect(stationOpenAt({ status: 'open', openingHours }, null)).toEqual({ open: true, by: 'status' });
        expect(stationOpenAt({ status: 'open', openingHours: null }, at)).toEqual({ open: true, by: 'status' });
      }),
    );
  });

  it('is taken to be so, and said to be taken, where its hours cannot be read', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '看门口通知', 'Mo 25:00-26:00', 'sunrise-sunset'), moment, (openingHours, at) => {
        expect(stationOpenAt({ status: 'open', openingHours }, at)).toEqual({ open: true, by: 'unreadable' });
      }),
    );
  });
});
