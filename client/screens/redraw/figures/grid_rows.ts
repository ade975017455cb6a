import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { GridFigures } from '../../../../geodata/redraw/figures/figure_types.ts';

export const GRID_COLUMNS = [
  'name',
  'households',
  'residents',
  'residents60',
  'area',
  'polsbyPopper',
  'reock',
  'span',
  'cases',
  'openCases',
  'stations',
  'workers',
] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

/** Columns are shown in sets, for a panel is narrow; name and households are in each. */
export const COLUMN_SETS = {
  people: ['households', 'residents', 'residents60'],
  shape: ['households', 'area', 'polsbyPopper', 'reock', 'span'],
  work: ['households', 'cases', 'openCases', 'stations', 'workers'],
} as const satisfies Readonly<Record<string, readonly GridColumn[]>>;
export type ColumnSet = keyof typeof COLUMN_SETS;

export interface GridRow {
  readonly key: OwnerKey;
  readonly name: string;
  readonly figures: GridFigures;
}

export interface GridOrder {
  readonly column: GridColumn;
  readonly isDescending: boolean;
}

export interface HouseholdLimits {
  readonly min: number;
  readonly max: number;
}

/** Those farthest outside of the limits first: where a hand is needed. */
export const FARTHEST_FIRST: GridOrder = { column: 'households', isDescending: true };

/** Households below the minimum (negative) or above the maximum; 0 within. */
export function offLimits(households: number, { min, max }: HouseholdLimits): number {
  if (households < min) return households - min;
  return households > max ? households - max : 0;
}

/** The figure of a column. */
export function figureOf(figures: GridFigures, column: Exclude<GridColumn, 'name'>): number {
  if (column === 'area') return figures.areaM2;
  if (column === 'span') return figures.spanMetres;
  if (column === 'cases') return figures.casesPerMonth;
  if (column === 'stations') return figures.stations.reduce((sum, count) => sum + count, 0);
  return figures[column];
}

/** The order after a click on a column's head: turned round where it was sorted by it; small ones of a shape first. */
export function orderAfter(order: GridOrder, column: GridColumn): GridOrder {
  if (order.column === column) return { column, isDescending: !order.isDescending };
  return { column, isDescending: column !== 'name' && column !== 'polsbyPopper' && column !== 'reock' };
}

/** A new list in the order; equals by the slot of the grid, so that rows never jump without a cause. */
export function sortGrids(
  rows: readonly GridRow[],
  { column, isDescending }: GridOrder,
  compareNames: (a: string, b: string) => number,
): GridRow[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const by =
      column === 'name' ? compareNames(a.name, b.name) : figureOf(a.figures, column) - figureOf(b.figures, column);
    return sign * by || a.figures.owner - b.figures.owner;
  });
}
