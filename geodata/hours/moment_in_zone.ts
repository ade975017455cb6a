import { offsetAt } from '../cases/zone_offset.ts';

const DAY_MS = 86_400_000;
/** Days remembered, a few hundred bytes each: rows of a table share theirs. */
const MOST_DAYS = 5000;
const calmOffsets = new Map<string, number | null>();

/**
 * The moment at which the clocks of a zone show a local time. Where they show it twice, as summer time ends, it is the first;
 * where they skip it, as summer time begins, it is as long after the jump as the clocks would have been.
 *
 * @param local what the clocks show, as milliseconds of a UTC date that shows the same
 * @throws Problem BAD_TIME_ZONE
 */
export function momentInZone(local: number, timeZone: string): Date {
  const calm = calmOffset(Math.floor(local / DAY_MS), timeZone);
  if (calm !== null) return new Date(local - calm);
  const before = local - offsetAt(timeZone, local - DAY_MS);
  const after = local - offsetAt(timeZone, local + DAY_MS);
  const shown = [before, after].filter((moment) => moment + offsetAt(timeZone, moment) === local);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}

/** The offset of a zone's clocks, in milliseconds, where they do not jump from the day before to the day after; else null. */
function calmOffset(day: number, timeZone: string): number | null {
  const key = `${timeZone} ${day}`;
  const known = calmOffsets.get(key);
  if (known !== undefined) return known;
  const before = offsetAt(timeZone, (day - 1) * DAY_MS);
  const offset = before === offsetAt(timeZone, (day + 2) * DAY_MS) ? before : null;
  if (calmOffsets.size >= MOST_DAYS) calmOffsets.clear();
  calmOffsets.set(key, offset);
  return offset;
}
