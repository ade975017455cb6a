/** Rows rendered above and below what can be seen, so that a quick scroll shows no gap. */
const BEYOND = 8;

export interface VisibleRows {
  /** From inclusive, to exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Which of many rows of equal height are to be rendered. All lengths in CSS pixels. */
export function visibleRows(count: number, rowHeight: number, scrollTop: number, height: number): VisibleRows {
  if (!(rowHeight > 0)) return { from: 0, to: Math.min(count, BEYOND) };
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const last = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight);
  const to = Math.min(count, Math.max(last, first) + BEYOND);
  return { from: Math.max(0, Math.min(first - BEYOND, to - 1)), to };
}

/** Where to scroll so that a row can be seen; the same place where it can be seen already. */
export function scrollToRow(row: number, rowHeight: number, scrollTop: number, height: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
