import { knownUntil } from '../../geodata/cases/working_calendar.ts';
import { calendarDays } from '../generated/queries/calendar_days.ts';
import { caseDeadlines } from '../generated/queries/case_deadlines.ts';
import { caseSettingsHours } from '../generated/queries/case_settings_hours.ts';
import { caseSettingsPlace } from '../generated/queries/case_settings_place.ts';
import type { Awaited, WaitingCalendar } from '../generated/schema.ts';
import { many, one, type Queryable } from '../store/queryable.ts';
import { localName } from './local_name.ts';

/** How long cases of a place may wait, and which hours count. */
export async function waitingCalendar(database: Queryable, jurisdiction: string): Promise<WaitingCalendar> {
  const { timeZone } = await one(database, caseSettingsPlace, { jurisdiction });
  const hours = await many(database, caseSettingsHours, { jurisdiction });
  const days = await many(database, calendarDays, { jurisdiction });
  const deadlines = await many(database, caseDeadlines, { jurisdiction });
  return {
    timeZone,
    hours: hours.map(({ weekday, startsAt, endsAt }) => ({ weekday, from: startsAt, to: endsAt })),
    days: days.map((row) => ({ ...row, name: localName(row) })),
    knownUntil: knownUntil(days),
    deadlines: deadlines.map((row) => ({ ...row, kind: row.kindCode, awaited: row.awaited as Awaited })),
  };
}
