import { Problem } from '../problem.ts';

/** Days of the week as OSM writes them, Monday first: a weekday's number is its place here. */
export const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

export const DAY_MINUTES = 1440;

/** A minute of any week, in the place's own time. */
export interface WeekMoment {
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number;
  /** 0 … 1439 from midnight. */
  readonly minute: number;
}

/**
 * Reads `Mo 12:00`.
 * @throws Problem BAD_WEEK_MOMENT for anything else.
 */
export function parseWeekMoment(text: string): WeekMoment {
  const [, day, hour, minute] = /^(Mo|Tu|We|Th|Fr|Sa|Su) ([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  const weekday = (WEEKDAYS as readonly (string | undefined)[]).indexOf(day);
  if (weekday !== -1) return { weekday, minute: 60 * Number(hour) + Number(minute) };
  throw new Problem('BAD_WEEK_MOMENT', {
    zh: `“${text}”不是一周中的时刻，应写作 Mo 12:00（星期 Mo Tu We Th Fr Sa Su，时间 00:00 至 23:59）。`,
    en: `“${text}” is no moment of the week: write it as Mo 12:00, with Mo Tu We Th Fr Sa Su and 00:00 to 23:59.`,
  });
}

/** Writes `Mo 12:00`. */
export function formatWeekMoment({ weekday, minute }: WeekMoment): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${WEEKDAYS[weekday]} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
