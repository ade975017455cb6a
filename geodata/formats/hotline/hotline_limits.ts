/** What a hotline file may be. A city's month has some ten thousand rows in 10 MB. */
export const HOTLINE_LIMITS = {
  bytes: 32 * 1024 * 1024,
  /** Of an xlsx, which is a ZIP archive: all that is read of it, unpacked. */
  unpackedBytes: 192 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  /** Rows above the headings: titles, dates, who made the table. */
  rowsAbove: 20,
} as const;
