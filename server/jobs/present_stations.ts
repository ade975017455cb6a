import { isOpenAt, type OpeningHours, parseOpeningHours } from '../../geodata/hours/opening_hours.ts';
import type { WeekMoment } from '../../geodata/hours/week_moment.ts';
import { Problem } from '../../geodata/problem.ts';
import type { PlanStation } from '../../geodata/reach/plan/resolve_edits.ts';
import type { HoursAtMoment } from './reach_question.ts';

interface StationOfCategory {
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly status: string;
  readonly openingHours: string | null;
}

/**
 * Stations as they stand open at a moment. One whose hours nobody gave is open; one whose hours cannot be read is taken to
 * be open, and counted.
 * @param moment null: whatever the hour.
 */
export function presentStations(
  rows: readonly StationOfCategory[],
  moment: WeekMoment | null,
): { readonly stations: readonly PlanStation[]; readonly hours: HoursAtMoment } {
  const hours = { closed: 0, unreadable: 0 };
  const stations = rows.map(({ code, longitude, latitude, status, openingHours }): PlanStation => {
    const position = [longitude, latitude] as const;
    if (status !== 'open') return { code, position, open: false };
    if (moment === null || openingHours === null) return { code, position, open: true };
    const read = readable(openingHours);
    const open = read === null || isOpenAt(read, moment);
    if (read === null) hours.unreadable++;
    else if (!open) hours.closed++;
    return { code, position, open };
  });
  return { stations, hours };
}

function readable(text: string): OpeningHours | null {
  try {
    return parseOpeningHours(text);
  } catch (cause) {
    if (cause instanceof Problem) return null;
    throw cause;
  }
}
