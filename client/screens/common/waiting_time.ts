import { deadlineOf, type WaitingRules } from '../../../geodata/cases/case_deadlines.ts';
import { workingMinutesBetween } from '../../../geodata/cases/working_calendar.ts';
import type { Awaited } from '../../generated/operations.ts';
import type { Formatting } from '../../wording/formatting.ts';
import type { Wording } from '../../wording/wording.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
/** Days that are told in days and not in hours. */
const DAYS_FROM = 3;

/** A length of time in the largest unit that says enough of it. */
export function spanText(minutes: number, { due }: Wording['desk'], format: Formatting): string {
  const whole = Math.max(0, minutes);
  if (whole < HOUR) return due.minutes(format.decimal(Math.floor(whole), 0));
  if (whole < DAYS_FROM * DAY) return due.hours(format.decimal(whole / HOUR, whole < 10 * HOUR ? 1 : 0));
  return due.days(format.decimal(whole / DAY, whole < 10 * DAY ? 1 : 0));
}

/**
 * Working minutes from now to a clock's deadline, below 0 once it has passed; null where its hours all count or nothing is
 * known of them.
 */
export function workingMinutesLeft(
  rules: WaitingRules | null,
  kind: string,
  clock: { readonly awaited: Awaited; readonly dueAt: string | null },
  now: number,
): number | null {
  if (!rules || clock.dueAt === null || !deadlineOf(rules, kind, clock.awaited)?.inWorkingHours) return null;
  return workingMinutesBetween(new Date(now), new Date(clock.dueAt), rules.calendar);
}
