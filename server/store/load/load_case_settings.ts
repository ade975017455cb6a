import { CASE_DEADLINES } from '../../../geodata/standards/case_deadlines.ts';
import { CASE_KINDS } from '../../../geodata/standards/case_kinds.ts';
import { DEPARTMENTS } from '../../../geodata/standards/departments.ts';
import { HOLIDAYS } from '../../../geodata/standards/holidays.ts';
import { WORKING_HOURS } from '../../../geodata/standards/working_hours.ts';
import { loadCalendarDays } from '../../generated/queries/load_calendar_days.ts';
import { loadCaseDeadlines } from '../../generated/queries/load_case_deadlines.ts';
import { loadCaseKinds } from '../../generated/queries/load_case_kinds.ts';
import { loadDepartments } from '../../generated/queries/load_departments.ts';
import { loadWorkingHours } from '../../generated/queries/load_working_hours.ts';
import { placesWithoutCaseSettings } from '../../generated/queries/places_without_case_settings.ts';
import { exec, many, type Queryable } from '../queryable.ts';
import { named } from './ground_rows.ts';

/**
 * Gives every place that has none the kinds of case, deadlines, working hours, holidays and departments to begin with. What
 * a place has set itself stays.
 */
export async function loadCaseSettings(database: Queryable): Promise<void> {
  for (const { code } of await many(database, placesWithoutCaseSettings, undefined)) await loadDefaults(database, code);
}

async function loadDefaults(database: Queryable, jurisdiction: string): Promise<void> {
  const kinds = CASE_KINDS.map(({ name, positionInList, duplicateMetres, duplicateHours, ...kind }) => ({
    ...kind,
    ...named(name),
    position_in_list: positionInList,
    duplicate_metres: duplicateMetres,
    duplicate_hours: duplicateHours,
  }));
  await exec(database, loadCaseKinds, { jurisdiction, rows: JSON.stringify(kinds) });
  const deadlines = CASE_DEADLINES.map(({ inWorkingHours, soonShare, ...deadline }) => ({
    ...deadline,
    in_working_hours: inWorkingHours,
    soon_share: soonShare,
  }));
  await exec(database, loadCaseDeadlines, { jurisdiction, rows: JSON.stringify(deadlines) });
  const hours = WORKING_HOURS.map(({ weekday, from, to }) => ({ weekday, starts_at: from, ends_at: to }));
  await exec(database, loadWorkingHours, { jurisdiction, rows: JSON.stringify(hours) });
  const days = HOLIDAYS.map(({ name, ...day }) => ({ ...day, ...named(name) }));
  await exec(database, loadCalendarDays, { jurisdiction, rows: JSON.stringify(days) });
  const departments = DEPARTMENTS.map(({ code, name }) => ({ code, ...named(name) }));
  await exec(database, loadDepartments, { jurisdiction, rows: JSON.stringify(departments) });
}
