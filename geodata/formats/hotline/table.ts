/** A cell as text; `serial` where the table's program holds it as a number, which may be a date of Excel's. */
export interface Cell {
  readonly text: string;
  readonly serial: number | null;
}

export interface HotlineTableRow {
  /** From 1, as the table's program numbers it. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Rows that are not empty, headings among them. */
export interface HotlineSheet {
  readonly name: string | null;
  readonly rows: readonly HotlineTableRow[];
}

export interface HotlineWorkbook {
  readonly sheets: readonly HotlineSheet[];
  /** Null for xlsx. */
  readonly encoding: string | null;
  /** Days from 1899-12-30 to the day that Excel's serial numbers count from: 0, or 1462 in old files of the Macintosh. */
  readonly serialShiftDays: number;
}

export const EMPTY_CELL: Cell = { text: '', serial: null };
