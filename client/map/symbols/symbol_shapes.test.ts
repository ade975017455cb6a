import { expect, test } from 'vitest';
import { STATION_CATEGORIES } from '../../../geodata/standards/station_categories.ts';
import { coverOf } from '../testing/path_cover.ts';
import { SYMBOL_NAMES, SYMBOL_SHAPES, symbolNamed } from './symbol_shapes.ts';

test('Every category of station has a symbol of its own', () => {
  const symbols = STATION_CATEGORIES.map(({ symbol }) => symbolNamed(symbol));
  expect(symbols).not.toContain('general');
  expect(new Set(symbols).size).toBe(STATION_CATEGORIES.length);
});

test('A category that nobody drew, whatever its name, shows the general symbol', () => {
  expect(symbolNamed('swimming_pool')).toBe('general');
  expect(symbolNamed('constructor')).toBe('general');
});

test('No two silhouettes share more than nine tenths of their ground, so each is known without colour', () => {
  const covers = SYMBOL_NAMES.map((name) => [name, coverOf(SYMBOL_SHAPES[name].outline)] as const);
  for (const [name, cover] of covers) {
    for (const [other, otherCover] of covers) {
      if (name === other) continue;
      const both = cover.filter((inside, i) => inside && otherCover[i]).length;
      const either = cover.filter((inside, i) => inside || otherCover[i]).length;
      expect(both / either, `${name} and ${other}`).toBeLessThan(0.9);
    }
  }
});

test('Every sign lies inside the outline of its symbol', () => {
  for (const name of SYMBOL_NAMES) {
    const outline = coverOf(SYMBOL_SHAPES[name].outline);
    const sign = coverOf(SYMBOL_SHAPES[name].sign);
    expect(sign.some(Boolean)).toBe(true);
    expect(sign.filter((inside, i) => inside && !outline[i]).length, name).toBe(0);
  }
});
