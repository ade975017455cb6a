import type { CoverageRow } from '../coverage_state.ts';

/** A region's row in which the same share of households, residents and the old is in reach in every tier. */
export function coverageRow(code: string, reached: number, homes: number, level = 3): CoverageRow {
  const part = (numerator: number, denominator: number) => ({
    value: denominator === 0 ? null : numerator / denominator,
    unit: 'share' as const,
    numerator,
    denominator,
    digest: '0',
  });
  const whole = (numerator: number, denominator: number) => ({
    ...part(numerator, denominator),
    leftOut: [],
    asOf: '2026-11-23T09:00:00+08:00',
    estimated: false,
  });
  const minutes = (value: number) => ({ ...part(value, 1), unit: 'minutes' as const });
  return {
    region: { code, level, name: { zh: `第${code}网格`, en: null }, parent: null },
    coverage: {
      households: whole(reached, homes),
      residents: whole(2 * reached, 2 * homes),
      residents60: whole(reached, homes),
      tiers: [5, 10, 15].map((tier) => ({
        minutes: tier,
        households: part(reached, homes),
        residents: part(2 * reached, 2 * homes),
        residents60: part(reached, homes),
        circle: { residents: part(2 * homes, 2 * homes) },
      })),
      circle: { residents: part(2 * homes, 2 * homes) },
      medianMinutes: minutes(homes - reached),
      p90Minutes: minutes(2 * (homes - reached)),
      gini: { ...part(0, 1), unit: 'gini' as const },
    },
  };
}
