import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortOf } from '../../parts/figure_card/figure.ts';
import { type CoverageColumn, type CoverageRow, orderAfter, sortCoverage, WORST_FIRST } from './coverage_rows.ts';

function figure(numerator: number, denominator: number) {
  return {
    value: denominator === 0 ? null : numerator / denominator,
    unit: 'share' as const,
    numerator,
    denominator,
    leftOut: [],
    asOf: '2026-11-23T09:00:00+08:00',
    estimated: false,
    digest: '0',
  };
}

const row: fc.Arbitrary<CoverageRow> = fc
  .record({ code: fc.integer({ min: 100, max: 999 }).map(String), homes: fc.nat({ max: 500 }), reached: fc.nat() })
  .map(({ code, homes, reached }) => {
    const part = homes === 0 ? 0 : reached % (homes + 1);
    return {
      region: { code, level: 3, name: { zh: `第${code}网格`, en: null }, parent: null },
      coverage: {
        households: figure(part, homes),
        residents: figure(2 * part, 2 * homes),
        residents60: figure(part, homes),
      },
    };
  });
const rows = fc.uniqueArray(row, { selector: ({ region }) => region.code, maxLength: 40 });
const column = fc.constantFrom<CoverageColumn>('region', 'households', 'residents60', 'short');
const nameOf = ({ region }: CoverageRow) => region.name.zh;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

describe('the coverage table', () => {
  it('keeps every row, whatever it is sorted by, and gives the same order whatever order they came in', () => {
    fc.assert(
      fc.property(rows, column, fc.boolean(), (some, by, isDescending) => {
        const order = { column: by, isDescending };
        const sorted = sortCoverage(some, order, nameOf, compare);
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sortCoverage([...some].reverse(), order, nameOf, compare)).toEqual(sorted);
      }),
    );
  });

  it('begins with where the most people are out of reach, and ends with where nobody lives', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const sorted = sortCoverage(some, WORST_FIRST, nameOf, compare);
        const lived = sorted.filter(({ coverage }) => coverage.residents.denominator > 0);
        expect(sorted.slice(0, lived.length)).toEqual(lived);
        const short = lived.map(({ coverage }) => shortOf(coverage.residents));
        expect(short).toEqual([...short].sort((a, b) => b - a));
      }),
    );
  });

  it('turns round at a second click on a column, and shows the worst of another first', () => {
    expect(orderAfter(WORST_FIRST, 'short')).toEqual({ column: 'short', isDescending: false });
    expect(orderAfter(WORST_FIRST, 'households')).toEqual({ column: 'households', isDescending: false });
  });
});
