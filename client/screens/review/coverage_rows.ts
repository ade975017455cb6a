import type { CoverageRow } from '../../live/coverage_state.ts';
import { pointsOver, type RowPart, shortOf } from '../../parts/figure_card/figure.ts';
import type { ColumnSet } from '../view/view_state.ts';

export type Who = 'households' | 'residents' | 'residents60';
export type CoverageColumn =
  | 'region'
  | Who
  | 'short'
  | 'tier5'
  | 'tier10'
  | 'tier15'
  | 'median'
  | 'p90'
  | 'gini'
  | 'circle'
  | 'over';

const TIERS = ['tier5', 'tier10', 'tier15'] as const;
const TIER_MINUTES: Readonly<Partial<Record<CoverageColumn, number>>> = { tier5: 5, tier10: 10, tier15: 15 };

/** The columns after the region's name that each set has. */
export const COLUMNS_OF: Readonly<Record<ColumnSet, readonly CoverageColumn[]>> = {
  shares: ['households', 'residents60', 'short'],
  households: TIERS,
  residents: TIERS,
  residents60: TIERS,
  times: ['median', 'p90', 'gini'],
  circle: ['residents', 'circle', 'over'],
};

/** Columns in which more is worse. */
const WORSE_WHEN_MORE: ReadonlySet<CoverageColumn> = new Set(['short', 'median', 'p90', 'gini', 'over', 'circle']);

export interface CoverageOrder {
  readonly column: CoverageColumn;
  readonly isDescending: boolean;
}

/** Where the most people are short comes first: the question that a review begins with. */
export const WORST_FIRST: CoverageOrder = { column: 'short', isDescending: true };

/** The minutes of a tier's column; null for any other column. */
export function tierMinutes(column: CoverageColumn): number | null {
  return TIER_MINUTES[column] ?? null;
}

/** Of whom the tiers of a set are; residents where the set has none. */
export function whoOf(columns: ColumnSet): Who {
  return columns === 'households' || columns === 'residents60' ? columns : 'residents';
}

/** The order after a click on a column: turned round where it was sorted by it, else with the worst of it first. */
export function orderAfter(order: CoverageOrder, column: CoverageColumn): CoverageOrder {
  if (order.column === column) return { column, isDescending: !order.isDescending };
  return { column, isDescending: WORSE_WHEN_MORE.has(column) };
}

/**
 * The order where the set has its column, else the worst first by what the set is read for.
 *
 * @param ownMinutes the tier that judges the category
 */
export function orderWithin(order: CoverageOrder, columns: ColumnSet, ownMinutes: number): CoverageOrder {
  const present = COLUMNS_OF[columns];
  if (order.column === 'region' || present.includes(order.column)) return order;
  const read = { shares: 'short', times: 'median', circle: 'over' } as const;
  const tier = TIERS.find((column) => tierMinutes(column) === ownMinutes) ?? 'tier15';
  const column = columns === 'shares' || columns === 'times' || columns === 'circle' ? read[columns] : tier;
  return { column, isDescending: WORSE_WHEN_MORE.has(column) };
}

/** Figures of a region or of the whole place, each as much of a figure as it was asked for. */
interface CoverageParts<Part> extends Readonly<Record<Who | 'medianMinutes' | 'p90Minutes' | 'gini', Part>> {
  readonly tiers: readonly (Readonly<Record<Who, Part>> & { readonly minutes: number })[];
  readonly circle: { readonly residents: Part };
}

/** The figure in a cell; null for a column that is not a figure of its own. */
export function partOf<Part>(coverage: CoverageParts<Part>, column: CoverageColumn, who: Who): Part | null {
  if (column === 'households' || column === 'residents' || column === 'residents60') return coverage[column];
  if (column === 'median') return coverage.medianMinutes;
  if (column === 'p90') return coverage.p90Minutes;
  if (column === 'gini') return coverage.gini;
  if (column === 'circle') return coverage.circle.residents;
  const minutes = tierMinutes(column);
  return coverage.tiers.find((tier) => tier.minutes === minutes)?.[who] ?? null;
}

/** A new list in the order; rows without homes, which have no share, always come last, and equals go by code. */
export function sortCoverage(
  rows: readonly CoverageRow[],
  { column, isDescending }: CoverageOrder,
  who: Who,
  nameOf: (row: CoverageRow) => string,
  compareNames: (a: string, b: string) => number,
): CoverageRow[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [keyOf(a, column, who), keyOf(b, column, who)];
    if ((x === null) !== (y === null)) return x === null ? 1 : -1;
    const byKey = column === 'region' ? compareNames(nameOf(a), nameOf(b)) : compareNumbers(x ?? 0, y ?? 0);
    return sign * byKey || (a.region.code < b.region.code ? -1 : 1);
  });
}

/** What a row is sorted by; infinite for minutes beyond the hour that is searched. */
function keyOf(row: CoverageRow, column: CoverageColumn, who: Who): number | null {
  const { residents, circle } = row.coverage;
  if (column === 'region') return 0;
  if (residents.denominator === 0) return null;
  if (column === 'short') return shortOf(residents);
  if (column === 'over') return pointsOver(circle.residents, residents);
  const part = partOf<RowPart>(row.coverage, column, who);
  return part?.value ?? (part?.unit === 'minutes' ? Number.POSITIVE_INFINITY : null);
}

/** Infinities are equal to each other, which their difference would not say. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
