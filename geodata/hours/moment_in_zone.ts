import { offsetAt } from '../cases/zone_offset.ts';

const DAY_MS = 86_400_000;

/**
 * The moment at which the clocks of a zone show a local time. Where they show it twice, as summer time ends, it is the first;
 * where they skip it, as summer time begins, it is as long after the jump as the clocks would have been.
 *
 * @param local what the clocks show, as milliseconds of a UTC date that shows the same
 * @throws Problem BAD_TIME_ZONE
 */
export function momentInZone(local: number, timeZone: string): Date {
  const before = local - offsetAt(timeZone, local - DAY_MS);
  const after = local - offsetAt(timeZone, local + DAY_MS);
  const shown = [before, after].filter((moment) => moment + offsetAt(timeZone, moment) === local);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}
