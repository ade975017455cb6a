import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../geodata/problem.ts';
import { NOTED } from '../testing/noted_photos.ts';
import { joined } from './byte_reader.ts';
import { readHeader } from './read_header.ts';
import { MEDIA_NAMES } from './sniff_media.ts';

const FORMATS = ['jpeg', 'png', 'webp'] as const;

function problemOf(bytes: Uint8Array): Problem | null {
  try {
    readHeader(bytes);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const u32 = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

/** A PNG of any claimed size whose pixels are the bytes given. */
function png(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => joined([u32(data.length), latin(type), data, u32(0)]);
  const header = joined([u32(width), u32(height), Uint8Array.of(8, 0, 0, 0, 0)]);
  return joined([
    latin('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ]);
}

describe('what is no photo is refused by its bytes, named, whatever it is called', () => {
  const cases: readonly (readonly [keyof typeof MEDIA_NAMES, Uint8Array])[] = [
    ['empty', new Uint8Array()],
    ['gif', latin('GIF89a\x01\x00\x01\x00')],
    ['heic', latin('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic')],
    ['avif', latin('\x00\x00\x00\x1cftypavif\x00\x00\x00\x00')],
    ['video', latin('\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2avc1mp41')],
    ['video', latin('\x1aE\xdf\xa3\x01\x00\x00\x00')],
    ['svg', latin('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['svg', latin('  <svg onload=alert(1)>')],
    ['html', latin('<!DOCTYPE html><script>alert(1)</script>')],
    ['pdf', latin('%PDF-1.7\n')],
    ['zip', latin('PK\x03\x04\x14\x00')],
    ['program', latin('\x7fELF\x02\x01')],
    ['text', latin('plain words, called photo.jpg')],
    ['unknown', Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7)],
  ];
  test.each(cases)('%s', (kind, bytes) => {
    const problem = problemOf(bytes);
    expect(problem?.code).toBe('PHOTO_KIND');
    expect(problem?.zh).toContain(MEDIA_NAMES[kind].zh);
    expect(problem?.en).toContain(MEDIA_NAMES[kind].en);
  });
});

test.each(FORMATS)('a %s cut off anywhere is a problem and never a photo', (format) => {
  const whole = NOTED[format]();
  for (let length = 0; length < whole.length; length++) {
    const problem = problemOf(whole.subarray(0, length));
    expect(problem, `${length} bytes`).not.toBeNull();
    if (length > 100) expect(problem?.code).toBe('PHOTO_TRUNCATED');
  }
});

test('what follows the end of a JPEG, such as the film of a moving photo, is not kept', () => {
  const photo = NOTED.jpeg();
  const trailing = joined([photo, latin('ftypmp42 SECRET FILM')]);
  expect(readHeader(trailing).pixels).toEqual(readHeader(photo).pixels);
});

test('sides that would fill the memory are refused from the header alone', () => {
  const bomb = png(65_535, 65_535, deflateSync(new Uint8Array(1000)));
  expect(problemOf(bomb)?.code).toBe('PHOTO_PIXELS');
  expect(problemOf(bomb)?.en).toContain('65535 × 65535');
  const jpeg = NOTED.jpeg();
  const frame = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xc0);
  jpeg.set([0xff, 0xff, 0xff, 0xff], frame + 5);
  expect(problemOf(jpeg)?.code).toBe('PHOTO_PIXELS');
});

test('a JPEG of a thousand scans, each a pass over every pixel, is refused', () => {
  const photo = NOTED.jpeg();
  const scan = photo.findIndex((byte, at) => byte === 0xff && photo[at + 1] === 0xda);
  const header = photo.subarray(scan, scan + 2 + (photo[scan + 3] as number));
  const bomb = joined([photo.subarray(0, scan), ...Array<Uint8Array>(1000).fill(header), Uint8Array.of(0xff, 0xd9)]);
  expect(problemOf(bomb)?.code).toBe('PHOTO_DAMAGED');
});

test('a film of WebP pictures is refused as one', () => {
  const still = NOTED.webp();
  const frame = joined([latin('ANIM'), Uint8Array.of(6, 0, 0, 0), new Uint8Array(6)]);
  const film = joined([still.subarray(0, 12), frame, still.subarray(12)]);
  new DataView(film.buffer).setUint32(4, film.length - 8, true);
  expect(problemOf(film)?.code).toBe('PHOTO_ANIMATED');
});

test('a photo in printing colours is told what to become', () => {
  const photo = NOTED.jpeg();
  const frame = photo.findIndex((byte, at) => byte === 0xff && photo[at + 1] === 0xc0);
  photo[frame + 9] = 4;
  expect(problemOf(photo)?.code).toBe('PHOTO_COLOURS');
});

test.each(FORMATS)('any bytes changed in a %s give a header or a problem, never a crash', (format) => {
  const whole = NOTED[format]();
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      problemOf(bytes);
    }),
    { numRuns: 2000 },
  );
});

test('any bytes after the mark of a format give a header or a problem', () => {
  const marks = [latin('\xff\xd8\xff'), latin('\x89PNG\r\n\x1a\n'), latin('RIFF\x40\x00\x00\x00WEBPVP8X')];
  fc.assert(
    fc.property(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 300 }), (mark, rest) => {
      problemOf(joined([mark, rest]));
    }),
    { numRuns: 3000 },
  );
});
