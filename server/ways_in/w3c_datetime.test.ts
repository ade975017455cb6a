import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readW3cDatetime, writeW3cDatetime } from './w3c_datetime.ts';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns'];

describe('W3C dates and times', () => {
  it('are read as the moment that they were written from, in any zone, to the second', () => {
    const moment = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), (date, zone) => {
        const written = writeW3cDatetime(date, zone);
        expect(written).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
        expect(Date.parse(written)).toBe(Math.floor(date.getTime() / 1000) * 1000);
        expect(readW3cDatetime(written, 'UTC')?.moment.getTime()).toBe(Date.parse(written));
      }),
    );
  });

  it('show the clocks of the place', () => {
    const moment = new Date('2026-07-01T00:30:00Z');
    expect(writeW3cDatetime(moment, 'Asia/Shanghai')).toBe('2026-07-01T08:30:00+08:00');
    expect(writeW3cDatetime(moment, 'America/New_York')).toBe('2026-06-30T20:30:00-04:00');
    expect(writeW3cDatetime(moment, 'Asia/Kathmandu')).toBe('2026-07-01T06:15:00+05:45');
  });

  it.each([
    // The two examples of the specification are the same instant.
    ['1994-11-05T08:15:30-05:00', '1994-11-05T13:15:30.000Z'],
    ['1994-11-05T13:15:30Z', '1994-11-05T13:15:30.000Z'],
    ['1994-11-05T13:15Z', '1994-11-05T13:15:00.000Z'],
    ['1994-11-05T13:15:30.45Z', '1994-11-05T13:15:30.450Z'],
    // A plus that an address turned into a space.
    ['2026-01-31T08:00:00 08:00', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31', '2026-01-30T16:00:00.000Z'],
  ])('takes %s as %s', (text, moment) => {
    expect(readW3cDatetime(text, 'Asia/Shanghai')?.moment.toISOString()).toBe(moment);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '2026-01-01T24:00:00Z',
    '2026-01-01T08:60:00Z',
    '2026-01-01T08:00:00',
    '20260101',
    '2026-01-01T08:00:00+25:00',
    '0000-00-00',
    '1e9',
    '2026-01-01T08:00:00Z; drop',
  ])('refuses %s', (text) => {
    expect(readW3cDatetime(text, 'Asia/Shanghai')).toBeNull();
  });
});
