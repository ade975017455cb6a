import type { Cell } from './table.ts';

/** A time of a table: what the clocks of the place show (as a UTC date that shows the same), or a moment with its own zone. */
export type TableTime = { readonly local: number } | { readonly moment: number };

const DAY_MS = 86_400_000;
/** Excel counts days from here, as it takes 1900 for a leap year. */
const SERIAL_START = Date.UTC(1899, 11, 30);
/** Serial numbers of 2000-01-01 and 2100-01-01: what lies outside is no date of a case. */
const SERIALS = { first: 36_526, last: 73_050 };

const DATE = String.raw`(?<year>\d{4})(?:[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?|(?<month2>\d\d)(?<day2>\d\d))`;
const HALF = String.raw`(?<half>上午|下午|晚上|凌晨|中午|[AaPp]\.?[Mm]\.?)?`;
const TIME = String.raw`(?<hour>\d{1,2})[:时点](?:(?<minute>\d{1,2})(?:[:分](?:(?<second>\d{1,2})(?:\.\d+)?秒?)?)?)?`;
const ZONE = String.raw`(?<zone>Z|[+-]\d\d:?\d\d)?`;
const WEEKDAY = String.raw`(?:\(?(?:星期|周)[一二三四五六日天]\)?)?`;
const WRITTEN = new RegExp(
  String.raw`^${DATE}\s*${WEEKDAY}[T\s]*${HALF}\s*(?:${TIME})?\s*${HALF.replace('half', 'half2')}\s*${ZONE}$`,
);
const DIGITS = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\s?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?$/;

/**
 * Reads a date and time as tables have them: `2026/3/1 9:05`, `2026-03-01 09:05:30`, `2026年3月1日 上午9时5分`,
 * `20260301090530`, with a zone, or as a serial number of Excel's. A date alone is its midnight.
 *
 * @param serialShiftDays of the workbook
 * @returns null for what is none of these, or no such day; also for `3/1/2026`, whose month nobody can tell
 */
export function readLocalTime({ text, serial }: Cell, serialShiftDays: number): TableTime | null {
  if (serial !== null && serial + serialShiftDays >= SERIALS.first && serial + serialShiftDays < SERIALS.last) {
    // Serials carry about a millisecond of error; tables mean whole seconds.
    const seconds = Math.round(((serial + serialShiftDays) * DAY_MS) / 1000);
    return { local: SERIAL_START + seconds * 1000 };
  }
  const plain = text.normalize('NFKC').trim();
  const parts = (WRITTEN.exec(plain) ?? DIGITS.exec(plain))?.groups;
  if (!parts) return null;
  const half = parts.half ?? parts.half2;
  const hour = hourOf(Number(parts.hour ?? 0), half);
  const [year, month, day] = [parts.year, parts.month ?? parts.month2, parts.day ?? parts.day2].map(Number) as [
    number,
    number,
    number,
  ];
  const [minute, second] = [Number(parts.minute ?? 0), Number(parts.second ?? 0)];
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(local);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!real || (half !== undefined && parts.hour === undefined)) return null;
  return parts.zone === undefined ? { local } : { moment: local - offsetOf(parts.zone) };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const afternoon = /^(下午|晚上|中午|p)/i.test(half);
  // 中午 11 点 is before noon; 下午 13 点 is said too.
  if (afternoon && hour < 12 && !(half === '中午' && hour > 9)) return hour + 12;
  return !afternoon && hour === 12 ? 0 : hour;
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
