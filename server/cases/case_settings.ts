import type { Awaited } from '../../geodata/cases/case_clocks.ts';
import type { WaitingRules } from '../../geodata/cases/case_deadlines.ts';
import type { CaseLoop } from '../../geodata/cases/case_steps.ts';
import { addWorkingMinutes, knownUntil, type WorkingCalendar } from '../../geodata/cases/working_calendar.ts';
import type { Bounds } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import { calendarDays } from '../generated/queries/calendar_days.ts';
import { caseDeadlines } from '../generated/queries/case_deadlines.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { caseSettingsHours } from '../generated/queries/case_settings_hours.ts';
import { caseSettingsPlace } from '../generated/queries/case_settings_place.ts';
import { caseSettingsVersion } from '../generated/queries/case_settings_version.ts';
import { departments } from '../generated/queries/departments.ts';
import { unknownPlace } from '../rules/unknown_place.ts';
import { many, maybeOne, one, type Queryable } from '../store/queryable.ts';

export interface CaseKindSettings {
  readonly parent: string | null;
  readonly loop: CaseLoop;
  readonly duplicateMetres: number | null;
  readonly duplicateHours: number | null;
  readonly retired: boolean;
}

/** All that the writing of cases asks of a place beside its cases. */
export interface CaseSettings {
  /** Names these settings; others have another. */
  readonly version: string;
  readonly bounds: Bounds;
  readonly kinds: ReadonlyMap<string, CaseKindSettings>;
  readonly departments: ReadonlyMap<string, { readonly retired: boolean }>;
  readonly rules: WaitingRules;
}

/** Settings as they hold at a moment of the database's clock, which is the same for all servers. */
export interface PresentSettings {
  readonly now: Date;
  readonly settings: CaseSettings;
}

/**
 * Settings of places, kept while nothing of them changes. Asked inside a transaction they are those that it sees, whichever
 * server changed them.
 */
export class SettingsOfPlaces {
  readonly #known = new Map<string, CaseSettings>();

  /** @throws Problem UNKNOWN_JURISDICTION */
  async present(database: Queryable, jurisdiction: string): Promise<PresentSettings> {
    const { now, version } = await one(database, caseSettingsVersion, { jurisdiction });
    const known = this.#known.get(jurisdiction);
    if (known?.version === version) return { now, settings: known };
    const settings = await readSettings(database, jurisdiction, version);
    this.#known.set(jurisdiction, settings);
    return { now, settings };
  }
}

async function readSettings(database: Queryable, jurisdiction: string, version: string): Promise<CaseSettings> {
  const place = await maybeOne(database, caseSettingsPlace, { jurisdiction });
  if (!place) throw unknownPlace(jurisdiction);
  const kindRows = await many(database, caseKinds, { jurisdiction });
  const departmentRows = await many(database, departments, { jurisdiction });
  const deadlines = (await many(database, caseDeadlines, { jurisdiction })).map((row) => ({
    ...row,
    kind: row.kindCode,
    awaited: row.awaited as Awaited,
  }));
  const kinds = new Map(
    kindRows.map((row) => [row.code, { ...row, parent: row.parentCode, loop: row.loop as CaseLoop }]),
  );
  const calendar = await readCalendar(database, jurisdiction, place.timeZone);
  const usable = hasWorkingHours(calendar) ? deadlines : deadlines.filter(({ inWorkingHours }) => !inWorkingHours);
  return {
    version,
    bounds: [place.west, place.south, place.east, place.north],
    kinds,
    departments: new Map(departmentRows.map((row) => [row.code, row])),
    rules: { kinds, deadlines: usable, calendar },
  };
}

async function readCalendar(database: Queryable, jurisdiction: string, timeZone: string): Promise<WorkingCalendar> {
  const hours = await many(database, caseSettingsHours, { jurisdiction });
  const days = await many(database, calendarDays, { jurisdiction });
  return {
    timeZone,
    hours: hours.map(({ weekday, startsAt, endsAt }) => ({ weekday, from: startsAt, to: endsAt })),
    days,
    knownUntil: knownUntil(days),
  };
}

/**
 * A calendar with a hole must not stop a case from being stored: what is to be reckoned by it has no deadline until it is
 * mended and the clocks are derived anew.
 */
function hasWorkingHours(calendar: WorkingCalendar): boolean {
  try {
    addWorkingMinutes(new Date(), 1, calendar);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
