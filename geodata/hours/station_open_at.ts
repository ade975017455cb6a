import { Problem } from '../problem.ts';
import { isOpenAt, type OpeningHours, parseOpeningHours } from './opening_hours.ts';
import type { WeekMoment } from './week_moment.ts';

/** Whether a station stands open, and by what that was judged. */
export interface StationOpenness {
  readonly open: boolean;
  /** `unreadable`: its hours could not be read, so it is taken to be open. */
  readonly by: 'status' | 'hours' | 'unreadable';
}

/**
 * The one rule by which a station is open at a moment: by its status and, where its hours are given and can be read, by
 * those.
 *
 * @param station its hours as OpenStreetMap writes them; null where nobody gave any
 * @param moment null: whatever the hour
 */
export function stationOpenAt(
  { status, openingHours }: { readonly status: string; readonly openingHours: string | null },
  moment: WeekMoment | null,
): StationOpenness {
  if (status !== 'open') return { open: false, by: 'status' };
  if (moment === null || openingHours === null) return { open: true, by: 'status' };
  const hours = readable(openingHours);
  return hours === null ? { open: true, by: 'unreadable' } : { open: isOpenAt(hours, moment), by: 'hours' };
}

function readable(text: string): OpeningHours | null {
  try {
    return parseOpeningHours(text);
  } catch (cause) {
    if (cause instanceof Problem) return null;
    throw cause;
  }
}
