import { stationOpenAt } from '../../geodata/hours/station_open_at.ts';
import type { WeekMoment } from '../../geodata/hours/week_moment.ts';
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
 * Stations as they stand open at a moment: see stationOpenAt. Those that their hours close are counted, and those whose
 * hours cannot be read.
 * @param moment null: whatever the hour.
 */
export function presentStations(
  rows: readonly StationOfCategory[],
  moment: WeekMoment | null,
): { readonly stations: readonly PlanStation[]; readonly hours: HoursAtMoment } {
  const hours = { closed: 0, unreadable: 0 };
  const stations = rows.map((row): PlanStation => {
    const { open, by } = stationOpenAt(row, moment);
    if (by === 'unreadable') hours.unreadable++;
    if (by === 'hours' && !open) hours.closed++;
    return { code: row.code, position: [row.longitude, row.latitude], open };
  });
  return { stations, hours };
}
