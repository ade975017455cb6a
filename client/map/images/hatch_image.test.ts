import { expect, test } from 'vitest';
import { oklch } from '../colour.ts';
import { hatchImage } from './hatch_image.ts';

const HATCH = { colour: oklch(0.7, 0.25, 335), spacing: 10, stripe: 2, alpha: 1, wash: 0 } as const;

test.each(['rising', 'falling'] as const)(
  'A %s hatch continues from one picture to the next without a seam',
  (direction) => {
    const { width, height, data } = hatchImage({ ...HATCH, direction });
    const opacity = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3]!;
    const slope = direction === 'rising' ? -1 : 1;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        expect(opacity(x + width + slope, y + 1)).toBe(opacity(x + width, y));
      }
    }
  },
);

test('Stripes cover the share of the ground that their width says', () => {
  const { data } = hatchImage({ ...HATCH, direction: 'rising' });
  const covered = data.reduce((sum, byte, i) => (i % 4 === 3 ? sum + byte / 255 : sum), 0) / (data.length / 4);
  expect(covered).toBeCloseTo(2 / (10 / Math.SQRT2), 1);
});
