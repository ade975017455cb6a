/** Tells spreadsheets that it is UTF-8, without which Excel takes Chinese for GB18030. */
export const BOM = '\ufeff';

// What a spreadsheet takes for a formula, also where it first skips white space or writes full width.
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;

export type CsvValue = string | number | null;

/**
 * A line of RFC 4180. A text that a spreadsheet would carry out as a formula gets an apostrophe before it (OWASP, CSV
 * Injection); numbers are ours and stay.
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(fieldOf).join(',')}\r\n`;
}

function fieldOf(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
