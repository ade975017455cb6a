import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, luminance, mix, oklch, toCss, toRgb } from './colour.ts';

test('The corners of sRGB come out as CSS Color 4 gives them in OKLCH', () => {
  expect(toRgb(oklch(1, 0, 0))).toEqual([255, 255, 255]);
  expect(toRgb(oklch(0, 0, 0))).toEqual([0, 0, 0]);
  expect(toRgb(oklch(0.62796, 0.25768, 29.234))).toEqual([255, 0, 0]);
  expect(toRgb(oklch(0.86644, 0.29483, 142.495))).toEqual([0, 255, 0]);
  expect(toRgb(oklch(0.45201, 0.31321, 264.052))).toEqual([0, 0, 255]);
});

test('A colour that no screen has keeps its lightness and gives up chroma', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.15, max: 0.95, noNaN: true }),
      fc.double({ min: 0, max: 360, noNaN: true }),
      (lightness, hue) => {
        // Of two colours of one hue, the one that can be shown and the one that cannot end in nearly one luminance.
        const shown = luminance(toRgb(oklch(lightness, 0.4, hue)));
        const grey = luminance(toRgb(oklch(lightness, 0, hue)));
        expect(Math.abs(Math.cbrt(shown) - Math.cbrt(grey))).toBeLessThan(0.1);
      },
    ),
  );
});

test('Mixing begins at one colour, ends at the other and rises evenly in lightness', () => {
  const from = oklch(0.3, 0.12, 22);
  const to = oklch(0.9, 0.1, 98);
  expect(toRgb(mix(from, to, 0))).toEqual(toRgb(from));
  expect(toRgb(mix(from, to, 1))).toEqual(toRgb(to));
  expect(mix(from, to, 0.25).lightness).toBeCloseTo(0.45);
});

test('Contrast is 21 between black and white, 1 with itself, and the same from either side', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([90, 120, 200], [90, 120, 200])).toBe(1);
  expect(contrast([90, 120, 200], [255, 255, 255])).toBe(contrast([255, 255, 255], [90, 120, 200]));
});

test('CSS is hexadecimal where opaque and rgba elsewhere', () => {
  expect(toCss(oklch(1, 0, 0))).toBe('#ffffff');
  expect(toCss(oklch(0, 0, 0), 0.5)).toBe('rgba(0,0,0,0.5)');
});
