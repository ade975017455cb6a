/**
 * W3C date and time (NOTE-datetime): with seconds or without, a zone always; a day alone is that day in the place.
 * What came through an address may have its plus turned into a space.
 */
const W3C = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+\- ]\d{2}:?\d{2}))?$/i;

export interface ReadMoment {
  readonly moment: Date;
  /** Only the day was given: `moment` is its beginning. */
  readonly wholeDay: boolean;
}

/**
 * @param timeZone IANA name of the place's zone, for a day alone.
 * @returns null for what is no such text or no such day, as February 30.
 */
export function readW3cDatetime(text: string, timeZone: string): ReadMoment | null {
  const found = W3C.exec(text.trim());
  if (!found) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone] = found;
  const clock = [year!, month!, day!, hour, minute, second].map(Number);
  const asUtc = utc(clock, Number(`0.${fraction}`) * 1000);
  if (asUtc === null) return null;
  if (zone === undefined) return { moment: zonedMoment(clock, timeZone)!, wholeDay: true };
  const offset = readOffset(zone);
  return offset === null ? null : { moment: new Date(asUtc - offset * 60_000), wholeDay: false };
}

/**
 * The moment at which the clocks of a zone show what is given. In the hour that a change to summer time leaves out, or gives twice, one
 * of the moments beside it.
 * @param clock year, month from 1, day, hour, minute, second.
 * @returns null where the calendar or the clock has no such reading.
 */
export function zonedMoment(clock: readonly number[], timeZone: string): Date | null {
  const asUtc = utc(clock, 0);
  if (asUtc === null) return null;
  // The offset an offset away is that of the moment itself unless a change lies in between; asked again there.
  const guess = asUtc - offsetMinutes(asUtc, timeZone) * 60_000;
  return new Date(asUtc - offsetMinutes(guess, timeZone) * 60_000);
}

/** @returns the moment as the place's clocks show it, to the second: 2026-11-23T16:13:16+08:00. */
export function writeW3cDatetime(moment: Date, timeZone: string): string {
  const seconds = Math.floor(moment.getTime() / 1000) * 1000;
  const offset = offsetMinutes(seconds, timeZone);
  const local = new Date(seconds + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Milliseconds since 1970; null where the calendar or the clock has no such reading. */
function utc(clock: readonly number[], milliseconds: number): number | null {
  const [year, month, day, hour, minute, second] = clock as [number, number, number, number, number, number];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds));
  if (year < 100 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return moment.getTime();
}

function readOffset(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes that the zone's clocks are ahead of UTC at a moment, whole minutes. */
function offsetMinutes(moment: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
