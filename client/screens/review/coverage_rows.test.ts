import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverageRow } from '../../live/coverage_state.ts';
import { coverageRow } from '../../live/testing/coverage_row.ts';
import { pointsOver, type RowPart, shortOf } from '../../parts/figure_card/figure.ts';
import { COLUMN_SETS } from '../view/view_state.ts';
import { COLUMNS_OF, orderAfter, orderWithin, partOf, sortCoverage, WORST_FIRST, whoOf } from './coverage_rows.ts';

const row: fc.Arbitrary<CoverageRow> = fc
  .record({
    code: fc.integer({ min: 100, max: 999 }).map(String),
    homes: fc.nat({ max: 500 }),
    reached: fc.nat(),
    isBeyond: fc.boolean(),
  })
  .map(({ code, homes, reached, isBeyond }) => {
    const made = coverageRow(code, homes === 0 ? 0 : reached % (homes + 1), homes);
    const medianMinutes = { ...made.coverage.medianMinutes, value: isBeyond ? null : reached % 60 };
    return { ...made, coverage: { ...made.coverage, medianMinutes } };
  });
const rows = fc.uniqueArray(row, { selector: ({ region }) => region.code, maxLength: 40 });
const set = fc.constantFrom(...COLUMN_SETS);
const nameOf = ({ region }: CoverageRow) => region.name.zh;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

describe('the coverage table', () => {
  it('keeps every row, whatever it is sorted by, and gives the same order whatever order they came in', () => {
    fc.assert(
      fc.property(rows, set, fc.nat(), fc.boolean(), (some, columns, pick, isDescending) => {
        const all = ['region' as const, ...COLUMNS_OF[columns]];
        const order = { column: all[pick % all.length]!, isDescending };
        const sorted = sortCoverage(some, order, whoOf(columns), nameOf, compare);
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sortCoverage([...some].reverse(), order, whoOf(columns), nameOf, compare)).toEqual(sorted);
      }),
    );
  });

  it('begins with where the most people are out of reach, and ends with where nobody lives', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const sorted = sortCoverage(some, WORST_FIRST, 'residents', nameOf, compare);
        const lived = sorted.filter(({ coverage }) => coverage.residents.denominator > 0);
        expect(sorted.slice(0, lived.length)).toEqual(lived);
        const short = lived.map(({ coverage }) => shortOf(coverage.residents));
        expect(short).toEqual([...short].sort((a, b) => b - a));
      }),
    );
  });

  it('puts those who get nowhere within the hour after everybody whose minutes are known', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const order = { column: 'median' as const, isDescending: false };
        const minutes = sortCoverage(some, order, 'residents', nameOf, compare)
          .filter(({ coverage }) => coverage.residents.denominator > 0)
          .map(({ coverage }) => coverage.medianMinutes.value ?? Number.POSITIVE_INFINITY);
        expect(minutes).toEqual(minutes.toSorted((a, b) => (a === b ? 0 : a - b)));
      }),
    );
  });

  it('has a figure in every column but those that are made of two', () => {
    for (const columns of COLUMN_SETS) {
      for (const column of COLUMNS_OF[columns]) {
        const part = partOf<RowPart>(coverageRow('1', 5, 10).coverage, column, whoOf(columns));
        expect(part === null, `${columns} ${column}`).toBe(column === 'short' || column === 'over');
      }
    }
  });

  it('turns round at a second click on a column, and shows the worst of another first', () => {
    expect(orderAfter(WORST_FIRST, 'short')).toEqual({ column: 'short', isDescending: false });
    expect(orderAfter(WORST_FIRST, 'households')).toEqual({ column: 'households', isDescending: false });
    expect(orderAfter(WORST_FIRST, 'p90')).toEqual({ column: 'p90', isDescending: true });
  });

  it('is always sorted by a column that it has: by the tier that judges the category where it has tiers', () => {
    for (const columns of COLUMN_SETS) {
      const order = orderWithin({ column: 'gini', isDescending: true }, columns, 10);
      expect(COLUMNS_OF[columns]).toContain(order.column);
    }
    expect(orderWithin(WORST_FIRST, 'residents60', 10)).toEqual({ column: 'tier10', isDescending: false });
    expect(orderWithin({ column: 'region', isDescending: true }, 'times', 10).column).toBe('region');
  });
});

describe('what a circle claims too much', () => {
  it('is the difference of the two shares in points, and nothing where nobody lives', () => {
    const { coverage } = coverageRow('1', 70, 100);
    expect(pointsOver(coverage.circle.residents, coverage.residents)).toBeCloseTo(30, 10);
    const empty = coverageRow('2', 0, 0).coverage;
    expect(pointsOver(empty.circle.residents, empty.residents)).toBeNull();
  });
});
