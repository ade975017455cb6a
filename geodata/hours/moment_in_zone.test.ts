import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt } from '../cases/zone_offset.ts';
import { momentInZone } from './moment_in_zone.ts';

const ZONES = [
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Europe/Lisbon',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Chatham',
];
const SECOND = fc.integer({ min: Date.UTC(2000) / 1000, max: Date.UTC(2037) / 1000 }).map((seconds) => seconds * 1000);

test('the clocks of the zone show the local time at the moment found, and never showed it before', () => {
  fc.assert(
    fc.property(SECOND, fc.constantFrom(...ZONES), (moment, zone) => {
      const local = moment + offsetAt(zone, moment);
      const found = momentInZone(local, zone).getTime();
      expect(found + offsetAt(zone, found)).toBe(local);
      expect(found).toBeLessThanOrEqual(moment);
    }),
  );
});

test('an hour that summer time skips is read as if the clocks had not been put forward', () => {
  expect(momentInZone(Date.UTC(2026, 2, 8, 2, 30), 'America/New_York').toISOString()).toBe('2026-03-08T07:30:00.000Z');
});

test('an hour that comes twice as summer time ends is the first of the two', () => {
  expect(momentInZone(Date.UTC(2026, 10, 1, 1, 30), 'America/New_York').toISOString()).toBe('2026-11-01T05:30:00.000Z');
});
