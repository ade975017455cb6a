import { readW3cDatetime, zonedMoment } from '../w3c_datetime.ts';

/** As databases and tables write it: 2026-01-31 08:00:00 or 2026/1/31 8:00, without a zone. */
const PLAIN = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;

/**
 * A moment as other systems write it: W3C, the place's clock without a zone, or seconds or milliseconds since 1970.
 * @returns null for what is none of these, or no such day.
 */
export function readMoment(text: string, timeZone: string): Date | null {
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return new Date(Number(text));
  const [, year, month, day, hour, minute, second = '0'] = PLAIN.exec(text) ?? [];
  if (year === undefined) return readW3cDatetime(text, timeZone)?.moment ?? null;
  return zonedMoment([year, month!, day!, hour!, minute!, second].map(Number), timeZone);
}
