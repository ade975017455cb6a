import { Problem } from '../problem.ts';

/** A stretch of time in which the clocks of a zone run ahead of UTC by the same; all in milliseconds. */
export interface OffsetStretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const DAY_MS = 86_400_000;
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * The stretches that a day in UTC falls into by the clocks of a zone: one, or two where they jump on that day.
 *
 * @param utcDay days since 1970-01-01
 * @throws Problem BAD_TIME_ZONE where the name is none of IANA's
 */
export function offsetsOfUtcDay(timeZone: string, utcDay: number): readonly OffsetStretch[] {
  const [from, to] = [utcDay * DAY_MS, (utcDay + 1) * DAY_MS];
  const [before, after] = [offsetAt(timeZone, from), offsetAt(timeZone, to)];
  if (before === after) return [{ from, to, offset: before }];
  let [earlier, later] = [from, to];
  while (later - earlier > 1000) {
    const middle = earlier + Math.floor((later - earlier) / 2000) * 1000;
    if (offsetAt(timeZone, middle) === before) earlier = middle;
    else later = middle;
  }
  // A jump at the very end of the day leaves one stretch: the moment `to` belongs to the next day.
  if (later === to) return [{ from, to, offset: before }];
  return [
    { from, to: later, offset: before },
    { from: later, to, offset: after },
  ];
}

/** How far the clocks of a zone run ahead of UTC at a moment, in milliseconds; whole seconds. */
export function offsetAt(timeZone: string, moment: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(moment)) parts[type] = Number(value);
  const { year, month, day, hour, minute, second } = parts;
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - Math.floor(moment / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known !== undefined) return known;
  const format = makeFormat(timeZone);
  FORMATS.set(timeZone, format);
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Problem(
      'BAD_TIME_ZONE',
      {
        zh: `没有时区“${timeZone}”;应为如 Asia/Shanghai 的名称。`,
        en: `There is no time zone “${timeZone}”; a name such as Asia/Shanghai is needed.`,
      },
      { cause: error },
    );
  }
}
