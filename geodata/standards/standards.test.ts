import { describe, expect, it } from 'vitest';
import { CANTEEN_STANDARDS } from './canteen_standards.ts';
import { CASE_KINDS } from './case_kinds.ts';
import { CIRCLE_TIERS } from './circle_tiers.ts';
import { DAY_MOMENTS } from './day_moments.ts';
import { GRID_HOUSEHOLDS, GRID_HOUSEHOLDS_YI } from './grid_households.ts';
import {
  AGE_STRUCTURE,
  AGE_STRUCTURE_2020,
  DWELLING_AREA,
  DWELLING_AREA_NATIONAL,
  HOUSEHOLD_SIZE,
} from './population.ts';
import { STATION_CATEGORIES } from './station_categories.ts';
import { VENUE_STANDARD } from './venue_standard.ts';
import { WALKING_PROFILES } from './walking_profiles.ts';

const LISTS = { STATION_CATEGORIES, CASE_KINDS, WALKING_PROFILES, DAY_MOMENTS };

describe('standards', () => {
  it('every figure names its source, and its date in ISO 8601 where it has one', () => {
    const all = [
      ...STATION_CATEGORIES,
      ...CASE_KINDS,
      ...WALKING_PROFILES,
      ...DAY_MOMENTS,
      ...CIRCLE_TIERS,
      ...CANTEEN_STANDARDS,
      ...[AGE_STRUCTURE, AGE_STRUCTURE_2020, HOUSEHOLD_SIZE, DWELLING_AREA, DWELLING_AREA_NATIONAL],
      ...[GRID_HOUSEHOLDS, GRID_HOUSEHOLDS_YI, VENUE_STANDARD],
    ];
    for (const figure of all) {
      expect(figure.source).not.toBe('');
      expect(figure.dated ?? '2024').toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    }
  });

  it.each(Object.entries(LISTS))('%s has codes that the database takes, once each, in order', (_, rows) => {
    expect(rows.map(({ positionInList }) => positionInList)).toEqual(rows.map((_, i) => i + 1));
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    for (const { code, name } of rows) {
      expect(code).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(name.zh).not.toBe('');
      expect(name.en).not.toBe('');
    }
  });

  it('moments of the day are days of the week with a time', () => {
    for (const { at } of DAY_MOMENTS) expect(at).toMatch(/^(Mo|Tu|We|Th|Fr|Sa|Su) ([01]\d|2[0-3]):[0-5]\d$/);
  });

  it('only those who use wheelchairs are kept off steps', () => {
    expect(WALKING_PROFILES.filter(({ usesSteps }) => !usesSteps).map(({ code }) => code)).toEqual(['wheelchair']);
  });

  it('shares of age bands lie within the share of 60 and over', () => {
    for (const ages of [AGE_STRUCTURE, AGE_STRUCTURE_2020]) {
      expect(ages.share70To79 + ages.share80).toBeLessThan(ages.share65);
      expect(ages.share65).toBeLessThan(ages.share60);
    }
  });

  it('circles grow with their minutes', () => {
    for (const [i, tier] of CIRCLE_TIERS.entries()) {
      const smaller = CIRCLE_TIERS[i - 1];
      if (smaller === undefined) continue;
      expect(tier.minutes).toBeGreaterThan(smaller.minutes);
      expect(tier.distanceMetres.min).toBeGreaterThan(smaller.distanceMetres.max);
      expect(tier.residents.min).toBeGreaterThan(smaller.residents.max);
      expect(tier.dwellings.min).toBeGreaterThan(smaller.dwellings.max);
    }
  });
});
