import { isOpenAt, parseOpeningHours } from '../../../geodata/hours/opening_hours.ts';
import { parseWeekMoment } from '../../../geodata/hours/week_moment.ts';
import { Problem } from '../../../geodata/problem.ts';

/**
 * Whether a station serves anybody at a moment of the week (`Mo 12:00`; null: whatever the hour). One whose hours nobody
 * gave, or gave in a way that cannot be read, is taken to be open, as the server does.
 */
export function isServingAt(
  station: { readonly status: string; readonly openingHours: string | null },
  moment: string | null,
): boolean {
  if (station.status !== 'open') return false;
  if (moment === null || station.openingHours === null) return true;
  try {
    return isOpenAt(parseOpeningHours(station.openingHours), parseWeekMoment(moment));
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}
