import type { BilingualName, Sourced } from './sourced.ts';

export interface CircleTier extends Sourced {
  readonly minutes: 5 | 10 | 15;
  readonly name: BilingualName;
  /** Walking distance in metres that the standard sets beside the minutes. */
  readonly distanceMetres: { readonly min: number; readonly max: number };
  readonly residents: { readonly min: number; readonly max: number };
  readonly dwellings: { readonly min: number; readonly max: number };
}

/**
 * Residential areas by walking circle 生活圈居住区. Tiers are not inclusive: a facility of the 15-minute tier does not stand
 * in for one of the 5-minute tier.
 */
export const CIRCLE_TIERS: readonly CircleTier[] = [
  {
    minutes: 5,
    name: { zh: '五分钟生活圈', en: '5-minute circle' },
    distanceMetres: { min: 300, max: 300 },
    residents: { min: 5_000, max: 12_000 },
    dwellings: { min: 1_500, max: 4_000 },
    source: 'GB 50180-2018 第 2.0.4 条、表 3.0.4',
    dated: '2018-12-01',
    checked: false,
  },
  {
    minutes: 10,
    name: { zh: '十分钟生活圈', en: '10-minute circle' },
    distanceMetres: { min: 500, max: 500 },
    residents: { min: 15_000, max: 25_000 },
    dwellings: { min: 5_000, max: 8_000 },
    source: 'GB 50180-2018 第 2.0.3 条、表 3.0.4',
    dated: '2018-12-01',
    checked: true,
  },
  {
    minutes: 15,
    name: { zh: '十五分钟生活圈', en: '15-minute circle' },
    distanceMetres: { min: 800, max: 1_000 },
    residents: { min: 50_000, max: 100_000 },
    dwellings: { min: 17_000, max: 32_000 },
    source: 'GB 50180-2018 第 2.0.2 条、表 3.0.4（步行距离未核对原文）',
    dated: '2018-12-01',
    checked: false,
  },
];
