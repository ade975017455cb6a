import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luminance, type Rgb, toRgb } from './colour.ts';
import { heatAlpha, heatLegend, heatTable, heatTop } from './heat_scale.ts';
import { MAP_PALETTES } from './map_palette.ts';

const hours = fc.double({ min: 0.5, max: 24 * 400, noNaN: true });

test('The top of the scale is 1, 2 or 5 times a power of ten and never falls when the window grows', () => {
  fc.assert(
    fc.property(hours, hours, (one, other) => {
      const top = heatTop(one);
      const lead = top / 10 ** Math.floor(Math.log10(top) + 1e-9);
      expect([1, 2, 5].some((step) => Math.abs(step - lead) < 1e-6)).toBe(true);
      if (one <= other) expect(heatTop(other)).toBeGreaterThanOrEqual(top);
    }),
  );
});

test('A window of no length is refused', () => {
  expect(() => heatTop(0)).toThrow('windowHours: 0');
});

test('Heat comes in from nothing and never becomes more transparent', () => {
  expect(heatAlpha(0)).toBe(0);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (one, other) => {
        if (one < other) expect(heatAlpha(one)).toBeLessThanOrEqual(heatAlpha(other));
      },
    ),
  );
});

describe.each(['dark', 'light'] as const)('On the %s ground', (theme) => {
  test('more heat is always further from the ground in luminance, as it lies on the map', () => {
    const ground = toRgb(MAP_PALETTES[theme].ground);
    const table = heatTable(theme);
    const away = theme === 'dark' ? 1 : -1;
    let before = luminance(ground);
    for (let step = 8; step < 256; step += 8) {
      const alpha = table[step * 4 + 3]! / 255;
      const onGround = [0, 1, 2].map((i) => table[step * 4 + i]! * alpha + ground[i]! * (1 - alpha));
      const now = luminance(onGround as unknown as Rgb);
      // Dark red at little opacity differs from a dark ground by hue before it does by luminance.
      if (step > 48) expect((now - before) * away).toBeGreaterThan(0);
      before = now;
    }
  });

  test('the legend runs from 0 to the top and shows the map’s own colours', () => {
    const legend = heatLegend(24 * 7, theme);
    expect(legend.map(({ perKm2 }) => perKm2)).toEqual([0, 250, 500, 750, 1000]);
    const table = heatTable(theme);
    const last = legend
      .at(-1)!
      .css.match(/\d+(\.\d+)?/g)!
      .map(Number);
    expect(last.slice(0, 3)).toEqual([...table.slice(255 * 4, 255 * 4 + 3)]);
  });
});
