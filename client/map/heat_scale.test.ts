import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luminance, type Rgb, toRgb } from './colour.ts';
import { HEAT_MEASURES, heatAlpha, heatLegend, heatScaleOf, heatTable } from './heat_scale.ts';
import { MAP_PALETTES } from './map_palette.ts';
import { asSeenWith, COLOUR_VISIONS } from './testing/colour_vision.ts';

/** Of two colours, in bytes. */
const apart = (one: Rgb, other: Rgb) => Math.hypot(...one.map((byte, i) => byte - other[i]!));
const days = fc.double({ min: 0.04, max: 400, noNaN: true });
const density = fc.double({ min: 0, max: 1000, noNaN: true });
const ground = fc.record({
  densityP99: density,
  perThousandHouseholdsAndDay: fc.option(fc.double({ min: 0, max: 50, noNaN: true })),
});

test('The top of the scale is 1, 2 or 5 times a power of ten and never falls when the window grows', () => {
  fc.assert(
    fc.property(
      ground,
      fc.constantFrom(...HEAT_MEASURES),
      fc.boolean(),
      days,
      days,
      (place, measure, isDifference, one, other) => {
        const { top } = heatScaleOf(place, measure, isDifference, one);
        const lead = top / 10 ** Math.floor(Math.log10(top) + 1e-9);
        expect([1, 2, 5].some((step) => Math.abs(step - lead) < 1e-6)).toBe(true);
        if (one <= other) expect(heatScaleOf(place, measure, isDifference, other).top).toBeGreaterThanOrEqual(top);
        expect(heatScaleOf(place, measure, isDifference, one, 10).top).toBeLessThan(top);
      },
    ),
  );
});

test('A window of no length is refused', () => {
  expect(() => heatScaleOf({ densityP99: 1, perThousandHouseholdsAndDay: 1 }, 'counts', false, 0)).toThrow('days: 0');
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
    const legend = heatLegend({ measure: 'counts', isDifference: false, top: 1000 }, theme);
    expect(legend.map(({ value }) => value)).toEqual([0, 250, 500, 750, 1000]);
    const table = heatTable(theme);
    const last = legend
      .at(-1)!
      .css.match(/\d+(\.\d+)?/g)!
      .map(Number);
    expect(last.slice(0, 3)).toEqual([...table.slice(255 * 4, 255 * 4 + 3)]);
  });

  test('more and fewer than before are told apart by whoever sees colours differently, and no change is clear', () => {
    const table = heatTable(theme, true);
    expect([table[127 * 4 + 3], table[128 * 4 + 3]]).toEqual([0, 0]);
    for (const vision of COLOUR_VISIONS) {
      const seen = (step: number) => asSeenWith(vision, [...table.slice(step * 4, step * 4 + 3)] as unknown as Rgb);
      for (const away of [60, 90, 127]) expect(apart(seen(127 - away), seen(128 + away))).toBeGreaterThan(60);
    }
  });
});
