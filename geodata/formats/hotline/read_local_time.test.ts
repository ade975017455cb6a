import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLocalTime } from './read_local_time.ts';

const read = (text: string, serial: number | null = null) => readLocalTime({ text, serial }, 0);
const shown = (text: string) => {
  const time = read(text);
  return (
    time && ('local' in time ? new Date(time.local).toISOString().slice(0, 19) : new Date(time.moment).toISOString())
  );
};

test.each([
  ['2026/3/1 9:05', '2026-03-01T09:05:00'],
  ['2026-03-01 09:05:30', '2026-03-01T09:05:30'],
  ['2026-03-01T09:05:30.123', '2026-03-01T09:05:30'],
  ['2026.3.1 9:05', '2026-03-01T09:05:00'],
  ['2026年3月1日', '2026-03-01T00:00:00'],
  ['2026年3月1日9时5分', '2026-03-01T09:05:00'],
  ['2026年03月01日 9点', '2026-03-01T09:00:00'],
  ['2026年3月1日 星期日 下午3:05', '2026-03-01T15:05:00'],
  ['2026/3/1 上午 12:05', '2026-03-01T00:05:00'],
  ['2026/3/1 中午12:05', '2026-03-01T12:05:00'],
  ['2026/3/1 3:05:00 PM', '2026-03-01T15:05:00'],
  ['２０２６／３／１　９：０５', '2026-03-01T09:05:00'],
  ['20260301090530', '2026-03-01T09:05:30'],
  ['202603010905', '2026-03-01T09:05:00'],
  ['20260301', '2026-03-01T00:00:00'],
  ['2026-03-01T09:05:30+08:00', '2026-03-01T01:05:30.000Z'],
  ['2026-03-01T01:05:30Z', '2026-03-01T01:05:30.000Z'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  '',
  '3/1/2026',
  '2026-02-30',
  '2026-03-01 24:30',
  '2026-13-01',
  '26-3-1',
  '9:05',
  '13800000001',
  '2026',
  '昨天',
])('“%s” is no time', (text) => {
  expect(read(text)).toBeNull();
});

test('a serial number of Excel’s is the day and second that Excel shows', () => {
  const DAY = 86_400_000;
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_049 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
      const serial = day + second / 86_400;
      expect(read(String(serial), serial)).toEqual({ local: Date.UTC(1899, 11, 30) + day * DAY + second * 1000 });
    }),
  );
  // As Excel and LibreOffice show it.
  expect(read('46082.378472', 46_082.378_472)).toEqual({ local: Date.UTC(2026, 2, 1, 9, 5) });
  expect(read('46082', 46_082)).toEqual({ local: Date.UTC(2026, 2, 1) });
});

test('whatever a cell holds, reading it ends soon', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789-/.: 年月日时分上午PM+Z'), maxLength: 2000 }),
      (text) => {
        read(text);
      },
    ),
  );
});
