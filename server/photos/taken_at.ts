import { momentInZone } from '../../geodata/hours/moment_in_zone.ts';
import type { Exif } from './read/read_exif.ts';

/** No phone had a camera that noted the time before; clocks that were never set say 1970, 1980 or 2000. */
const EARLIEST = Date.UTC(2000, 0, 2);
/** How far a phone's clock may be ahead. */
const AHEAD_MS = 5 * 60_000;

/**
 * When a photo was taken: by its own zone, else by the place's. Null where its clock cannot be right.
 */
export function takenAt(
  { takenLocal, offset }: Pick<Exif, 'takenLocal' | 'offset'>,
  timeZone: string,
  now = Date.now(),
): Date | null {
  if (takenLocal === null) return null;
  const moment = offset ? new Date(takenLocal + offset) : momentInZone(Date.parse(`${takenLocal}Z`), timeZone);
  const time = moment.getTime();
  return time >= EARLIEST && time <= now + AHEAD_MS ? moment : null;
}
