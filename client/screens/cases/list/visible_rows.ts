/** Rows from (inclusive) to (exclusive) that a window over a long list of equally high rows should hold. */
export interface VisibleRows {
  readonly from: number;
  readonly to: number;
}

/** Rows kept ready above and below, so that a quick scroll meets no empty ground. */
const SPARE = 8;

/**
 * @param scrollTop and height of the window, and rowHeight, in the same unit
 * @param count of all rows
 */
export function visibleRows(scrollTop: number, height: number, rowHeight: number, count: number): VisibleRows {
  if (count === 0 || rowHeight <= 0) return { from: 0, to: 0 };
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const last = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight);
  return { from: Math.max(0, Math.min(first - SPARE, count - 1)), to: Math.min(count, last + SPARE) };
}

/** Where to scroll so that a row is whole in sight; the same place where it is already. */
export function scrolledTo(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - height);
}
