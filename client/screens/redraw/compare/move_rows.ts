import type { DraftComparison, Move } from '../../../../geodata/redraw/compare/compare_drafts.ts';

export const MOVE_COLUMNS = ['from', 'to', 'households', 'residents60', 'openCases', 'stations'] as const;
export type MoveColumn = (typeof MOVE_COLUMNS)[number];

export interface MoveRow {
  readonly move: Move;
  readonly from: string;
  readonly to: string;
}

export interface MoveOrder {
  readonly column: MoveColumn;
  readonly isDescending: boolean;
}

export const MOST_FIRST: MoveOrder = { column: 'households', isDescending: true };

/** The order after a click on a column's head: turned round where it was sorted by it; names from A, figures from the most. */
export function moveOrderAfter(order: MoveOrder, column: MoveColumn): MoveOrder {
  if (order.column === column) return { column, isDescending: !order.isDescending };
  return { column, isDescending: column !== 'from' && column !== 'to' };
}

/** A new list in the order; equals by the names of both grids. */
export function sortMoves(
  rows: readonly MoveRow[],
  { column, isDescending }: MoveOrder,
  compareNames: (a: string, b: string) => number,
): MoveRow[] {
  const sign = isDescending ? -1 : 1;
  const by = (a: MoveRow, b: MoveRow): number =>
    column === 'from' || column === 'to' ? compareNames(a[column], b[column]) : a.move[column] - b.move[column];
  return [...rows].sort((a, b) => sign * by(a, b) || compareNames(a.from, b.from) || compareNames(a.to, b.to));
}

/** How many grids of the second state carry on none of the first. */
export function countNew({ carriesOn }: Pick<DraftComparison, 'carriesOn'>): number {
  return [...carriesOn.values()].filter((before) => before === null).length;
}
