import { describe, expect, test } from 'vitest';
import { contrast, luminance, type Oklch, type Rgb, toRgb } from './colour.ts';
import { MAP_PALETTES } from './map_palette.ts';
import { asSeenWith, COLOUR_VISIONS } from './testing/colour_vision.ts';

/** The way in which a run of numbers goes, or 0 where it turns. */
function direction(values: readonly number[]): number {
  const steps = values.slice(1).map((value, i) => Math.sign(value - values[i]!));
  return steps.every((step) => step === steps[0]) ? steps[0]! : 0;
}

function ratio(one: Oklch, other: Oklch): number {
  return contrast(toRgb(one), toRgb(other));
}

describe.each(['dark', 'light'] as const)('The %s palette', (theme) => {
  const palette = MAP_PALETTES[theme];
  const grounds = {
    ground: palette.ground,
    water: palette.water,
    green: palette.green,
    residential: palette.residential,
    building: palette.building,
  };

  test('lets heat run away from the ground in luminance, step by step, for every kind of colour vision', () => {
    const away = theme === 'dark' ? 1 : -1;
    const colours = palette.heat.map(toRgb);
    expect(direction(colours.map(luminance))).toBe(away);
    for (const vision of COLOUR_VISIONS) {
      expect(direction(colours.map((rgb) => luminance(asSeenWith(vision, rgb))))).toBe(away);
    }
  });

  test('gives the nearest minutes the strongest step of reach, for every kind of colour vision', () => {
    const seen: ((rgb: Rgb) => Rgb)[] = [
      (rgb) => rgb,
      ...COLOUR_VISIONS.map((vision) => (rgb: Rgb) => asSeenWith(vision, rgb)),
    ];
    for (const look of seen) {
      const ratios = palette.reach.map((colour) => contrast(look(toRgb(colour)), look(toRgb(palette.ground))));
      expect(direction(ratios)).toBe(-1);
    }
  });

  test('writes labels at 4.5 : 1 or more on whatever lies under them', () => {
    for (const under of Object.values(grounds)) {
      expect(ratio(palette.label, under)).toBeGreaterThanOrEqual(4.5);
      expect(ratio(palette.regionLabel, under)).toBeGreaterThanOrEqual(4.5);
    }
    expect(ratio(palette.quietLabel, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(palette.waterLabel, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('draws symbols, gaps, borders and the accent at 3 : 1 or more on whatever lies under them', () => {
    const drawn = [
      ...Object.values(palette.symbols),
      palette.gap,
      palette.accent,
      palette.regionLine,
      palette.outOfLimits,
      palette.gain,
      palette.loss,
      palette.gate,
    ];
    for (const colour of drawn) {
      for (const under of Object.values(grounds)) expect(ratio(colour, under)).toBeGreaterThanOrEqual(3);
    }
  });

  test('keeps gain and loss apart from one another and from what stays, for every kind of colour vision', () => {
    for (const look of [(rgb: Rgb) => rgb, ...COLOUR_VISIONS.map((vision) => (rgb: Rgb) => asSeenWith(vision, rgb))]) {
      const [gain, loss, unchanged] = [palette.gain, palette.loss, palette.unchanged].map((colour) =>
        look(toRgb(colour)),
      ) as [Rgb, Rgb, Rgb];
      const apart = (one: Rgb, other: Rgb) => Math.hypot(...one.map((byte, i) => byte - other[i]!));
      expect(apart(gain, loss)).toBeGreaterThan(90);
      expect(apart(gain, unchanged)).toBeGreaterThan(45);
      expect(apart(loss, unchanged)).toBeGreaterThan(45);
    }
  });

  test('fills symbols so that the sign inside stands out at 4.5 : 1', () => {
    for (const fill of Object.values(palette.symbols)) {
      expect(ratio(fill, palette.symbolInk)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('makes streets that may be walked stand out more than those that may not', () => {
    const walked = Math.min(ratio(palette.street, palette.streetEdge), ratio(palette.majorStreet, palette.streetEdge));
    expect(walked).toBeGreaterThan(ratio(palette.closedStreet, palette.streetEdge));
  });
});
