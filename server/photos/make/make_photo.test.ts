import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../geodata/problem.ts';
import { NOTED, NOTES } from '../testing/noted_photos.ts';
import { decode } from './codecs.ts';
import { makePhoto } from './make_photo.ts';
import { PhotoMaker } from './photo_maker.ts';
import { fitWithin, shrink } from './shrink.ts';
import { type Picture, upright } from './upright.ts';

const FORMATS = ['jpeg', 'png', 'webp'] as const;

/** The colour in the middle of a quarter, each channel as high or low. */
function quarter({ data, width, height }: Picture, right: boolean, below: boolean): string {
  const x = Math.floor(width * (right ? 0.75 : 0.25));
  const y = Math.floor(height * (below ? 0.75 : 0.25));
  const at = (y * width + x) * 4;
  return [...data.subarray(at, at + 3)].map((value) => (value > 128 ? '1' : '0')).join('');
}

/** Codes of the segments of a JPEG before its pixels. */
function segments(jpeg: Uint8Array): string[] {
  const codes: string[] = [];
  for (let at = 2; jpeg[at + 1] !== 0xda; at += 2 + (jpeg[at + 2] as number) * 256 + (jpeg[at + 3] as number)) {
    codes.push((jpeg[at + 1] as number).toString(16));
  }
  return codes;
}

describe.each(FORMATS)('a %s with notes', (format) => {
  test('is kept upright', async () => {
    const photo = await makePhoto(NOTED[format]());
    expect([photo.width, photo.height]).toEqual([40, 60]);
    const picture = await decode('jpeg', photo.body);
    expect([picture.width, picture.height]).toEqual([40, 60]);
    // Turned by a quarter to the right: red, green / blue, white becomes blue, red / white, green.
    expect(quarter(picture, false, false)).toBe('001');
    expect(quarter(picture, true, false)).toBe('100');
    expect(quarter(picture, false, true)).toBe('111');
    expect(quarter(picture, true, true)).toBe('010');
  });

  test('keeps none of them, in the photo or in its thumbnail', async () => {
    const sent = NOTED[format]();
    const noted = NOTES.filter((note) => Buffer.from(sent).includes(note));
    expect(noted.length).toBeGreaterThan(2);
    const { body, thumbnail } = await makePhoto(sent);
    for (const kept of [body, thumbnail]) {
      expect(NOTES.filter((note) => Buffer.from(kept).includes(note))).toEqual([]);
      expect(segments(kept).filter((code) => /^(e[1-9a-f]|fe)$/.test(code))).toEqual([]);
    }
  });

  test('gives the same bytes each time', async () => {
    const [first, second] = [await makePhoto(NOTED[format]()), await makePhoto(NOTED[format]())];
    expect(second.body).toEqual(first.body);
  });
});

test('turning and mirroring loses no pixel, and the four that are their own inverse undo themselves', () => {
  const pictures = fc.record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(pictures, fc.integer({ min: 1, max: 8 }), ({ width, height }, orientation) => {
      const picture = {
        data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i * 7) % 256),
        width,
        height,
      };
      const inverse = { 6: 8, 8: 6 }[orientation] ?? orientation;
      expect(upright(upright(picture, orientation), inverse)).toEqual(picture);
    }),
  );
});

test('a smaller picture has the mean of the larger one, and a plain one stays plain', () => {
  const sides = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(sides, sides, sides, fc.nat(255), (width, height, side, grey) => {
      const to = fitWithin(width, height, side);
      const plain = { data: new Uint8ClampedArray(width * height * 4).fill(grey), width, height };
      for (let i = 3; i < plain.data.length; i += 4) plain.data[i] = 255;
      const small = shrink(plain, to);
      expect(small.data.every((value, i) => value === (i % 4 === 3 ? 255 : grey))).toBe(true);
      const striped = { ...plain, data: plain.data.map((value, i) => (i % 4 === 3 ? value : (i * 37) % 256)) };
      const mean = ({ data }: Picture) =>
        data.filter((_, i) => i % 4 !== 3).reduce((a, b) => a + b, 0) / (data.length / 4) / 3;
      expect(Math.abs(mean(shrink(striped, to)) - mean(striped))).toBeLessThan(1);
    }),
  );
});

test('what is see-through is kept on white', () => {
  const glass = { data: new Uint8ClampedArray(16), width: 2, height: 2 };
  expect([...shrink(glass, { width: 1, height: 1 }).data]).toEqual([255, 255, 255, 255]);
});

test('photos damaged anywhere are made or refused with a problem, each within its thread', async () => {
  const maker = new PhotoMaker();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FORMATS),
      fc.array(fc.tuple(fc.double({ min: 0.02, max: 1, noNaN: true }), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      async (format, changes) => {
        const bytes = NOTED[format]();
        for (const [share, byte] of changes) bytes[Math.floor(share * (bytes.length - 1))] = byte;
        const made = await maker.make(bytes).catch((error: unknown) => error);
        if (made instanceof Error) expect(made).toBeInstanceOf(Problem);
        else expect(made).toHaveProperty('body');
      },
    ),
    { numRuns: 40 },
  );
});

test('a photo that takes too long is given up, and the next one is made', async () => {
  const hasty = new PhotoMaker(1);
  const late = await hasty.make(NOTED.jpeg()).catch((error: unknown) => error);
  expect(late).toMatchObject({ code: 'PHOTO_TOO_SLOW' });
  const maker = new PhotoMaker();
  const [first, second] = await Promise.allSettled([
    maker.make(new Uint8Array([0xff, 0xd8, 0xff])),
    maker.make(NOTED.jpeg()),
  ]);
  expect(first.status).toBe('rejected');
  expect(second.status).toBe('fulfilled');
});
