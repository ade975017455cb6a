import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTED } from '../testing/noted_photos.ts';
import { NO_EXIF, readExif } from './read_exif.ts';
import { readHeader } from './read_header.ts';

/** A TIFF structure with the entries of one GPS folder. */
function gpsOnly(longitude: number, latitude: number, east: string, north: string): Uint8Array {
  const bytes = new Uint8Array(200);
  const view = new DataView(bytes.buffer);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    view.setUint32(at + 8, value);
  };
  bytes.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  view.setUint16(8, 1);
  entry(10, 0x8825, 4, 1, 30);
  view.setUint16(30, 4);
  entry(32, 1, 2, 2, north.charCodeAt(0) << 24);
  entry(44, 2, 5, 3, 100);
  entry(56, 3, 2, 2, east.charCodeAt(0) << 24);
  entry(68, 4, 5, 3, 130);
  const degrees = (at: number, value: number) => {
    view.setUint32(at, Math.round(value * 1e6));
    view.setUint32(at + 4, 1e6);
    // Minutes and seconds as 0/0, as some phones have them.
  };
  degrees(100, latitude);
  degrees(130, longitude);
  return bytes;
}

test.each(['jpeg', 'png', 'webp'] as const)(
  'place, time and orientation are read from a %s of another program',
  (format) => {
    const { orientation, position, takenLocal, offset } = readExif(readHeader(NOTED[format]()).exif);
    expect(orientation).toBe(6);
    expect(position?.[0]).toBeCloseTo(101.004, 7);
    expect(position?.[1]).toBeCloseTo(38.0032, 7);
    expect(takenLocal).toBe('2026-03-01T09:05:00');
    expect(offset).toBeNull();
  },
);

test('west and south are negative, and minutes of 0/0 count as none', () => {
  expect(readExif(gpsOnly(58.5, 34.6, 'W', 'S')).position).toEqual([-58.5, -34.6]);
});

test('a place that cannot be, or that phones without a fix write, is none', () => {
  expect(readExif(gpsOnly(0, 0, 'E', 'N')).position).toBeNull();
  expect(readExif(gpsOnly(190, 10, 'E', 'N')).position).toBeNull();
  expect(readExif(gpsOnly(100, 91, 'E', 'N')).position).toBeNull();
  expect(readExif(gpsOnly(100, 30, '?', 'N')).position).toBeNull();
});

test('a broken structure is no structure: nothing of it is read, and nothing is thrown', () => {
  const whole = readHeader(NOTED.jpeg()).exif as Uint8Array;
  expect(readExif(new Uint8Array())).toEqual(NO_EXIF);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
      fc.nat(whole.length),
      (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
        const { orientation, position } = readExif(bytes);
        expect(orientation >= 1 && orientation <= 8).toBe(true);
        if (position) expect(Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});
