import type { CoverageTableQuery } from '../../generated/operations.ts';
import { shortOf } from '../../parts/figure_card/figure.ts';

export type CoverageRow = CoverageTableQuery['jurisdiction']['coverage'][number];
export type CoverageColumn = 'region' | 'households' | 'residents60' | 'short';

export interface CoverageOrder {
  readonly column: CoverageColumn;
  readonly isDescending: boolean;
}

/** Where the most people are short comes first: the question that a review begins with. */
export const WORST_FIRST: CoverageOrder = { column: 'short', isDescending: true };

/** The order after a click on a column: turned round where it was sorted by it, else with the worst of it first. */
export function orderAfter(order: CoverageOrder, column: CoverageColumn): CoverageOrder {
  if (order.column === column) return { column, isDescending: !order.isDescending };
  return { column, isDescending: column === 'short' };
}

/** A new list in the order; rows without homes, which have no share, always come last, and equals go by code. */
export function sortCoverage(
  rows: readonly CoverageRow[],
  { column, isDescending }: CoverageOrder,
  nameOf: (row: CoverageRow) => string,
  compareNames: (a: string, b: string) => number,
): CoverageRow[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [keyOf(a, column), keyOf(b, column)];
    if ((x === null) !== (y === null)) return x === null ? 1 : -1;
    const byKey = column === 'region' ? compareNames(nameOf(a), nameOf(b)) : (x ?? 0) - (y ?? 0);
    return sign * byKey || (a.region.code < b.region.code ? -1 : 1);
  });
}

function keyOf({ coverage }: CoverageRow, column: CoverageColumn): number | null {
  if (column === 'region') return 0;
  if (column === 'short') return coverage.residents.denominator === 0 ? null : shortOf(coverage.residents);
  return coverage[column].value;
}
