import { Problem } from '../../geodata/problem.ts';
import type { CalendarDayInput, CaseDeadlineInput, DepartmentInput } from '../generated/schema.ts';
import { checkNames, checkNumber, checkSource } from './settings_fields.ts';

const BAD_DEADLINE = 'BAD_CASE_DEADLINE';
const BAD_DAY = 'BAD_CALENDAR_DAY';
const BAD_DEPARTMENT = 'BAD_DEPARTMENT';
/** A year of minutes. */
const LONGEST_WAIT = 525_600;
const DEPARTMENT_CODE = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/** @throws Problem BAD_CASE_DEADLINE. @returns null minutes where the deadline is to go. */
export function checkCaseDeadline(deadline: CaseDeadlineInput, kinds: readonly { readonly code: string }[]) {
  const { kind = null, awaited, minutes = null, inWorkingHours = true, soonShare = 0.8, source } = deadline;
  if (kind !== null && !kinds.some(({ code }) => code === kind)) {
    throw new Problem(BAD_DEADLINE, {
      zh: `没有代码为“${kind.slice(0, 60)}”的类别；不写类别表示适用于所有类别。`,
      en: `There is no kind with the code '${kind.slice(0, 60)}'; leave it out for every kind.`,
    });
  }
  if (minutes === null) return { kind, awaited, minutes };
  return {
    kind,
    awaited,
    minutes: checkNumber(BAD_DEADLINE, 'minutes', minutes, { least: 1, most: LONGEST_WAIT, whole: true }),
    inWorkingHours,
    soonShare: checkNumber(BAD_DEADLINE, 'soonShare', soonShare, { least: 0.01, most: 0.99 }),
    source: checkSource(BAD_DEADLINE, source),
  };
}

/** @throws Problem BAD_CALENDAR_DAY. @returns null working where the day goes back to its weekday. */
export function checkCalendarDay({ day, working = null, nameZh = '', nameEn = '', source = '' }: CalendarDayInput) {
  if (!isDay(day)) {
    throw new Problem(BAD_DAY, {
      zh: `日期“${day.slice(0, 30)}”应写作 2026-10-01，并在 2000–2099 年之内。`,
      en: `The day '${day.slice(0, 30)}' is written as 2026-10-01 and lies in the years 2000–2099.`,
    });
  }
  if (working === null) return { day, working };
  return { day, working, ...checkNames(BAD_DAY, { nameZh, nameEn }), source: checkSource(BAD_DAY, source) };
}

/** @throws Problem BAD_DEPARTMENT */
export function checkDepartment({ code, retired = false, ...names }: DepartmentInput) {
  if (DEPARTMENT_CODE.test(code)) return { code, retired, ...checkNames(BAD_DEPARTMENT, names) };
  throw new Problem(BAD_DEPARTMENT, {
    zh: `部门代码“${code.slice(0, 60)}”应为 1–40 个小写字母、数字、下划线或连字符，以字母或数字开头，例如 fire。`,
    en: `The code '${code.slice(0, 60)}' of a department is 1–40 small letters, digits, underscores or hyphens and begins with a letter or digit, such as fire.`,
  });
}

function isDay(day: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(day)) return false;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
