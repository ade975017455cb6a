import { type Language, LOCALE } from './language.ts';

/** Counts of people from 1 to this many are not told: in a grid they could point at a home. */
const SUPPRESSED_BELOW = 5;

const FEW: Readonly<Record<Language, string>> = {
  zh: `少于 ${SUPPRESSED_BELOW}`,
  en: `fewer than ${SUPPRESSED_BELOW}`,
};

export interface Formatting {
  /** A whole number with grouping; null shows as a dash. */
  count(value: number | null): string;
  /** A count of people; 1 to 4, and what the server would not tell because it is of them, show as fewer than 5. */
  people(value: number | null): string;
  /** The same where there is no room for words: `<5`. */
  peopleTersely(value: number | null): string;
  /** A share between 0 and 1 as a percentage. Never shows 100 % or 0 % unless it is exactly that. */
  share(value: number | null): string;
  /** A number with at most so many digits after the point. */
  decimal(value: number, digits: number): string;
  /** A number with just so many digits after the point, so that a column of them lines up. */
  fixed(value: number, digits: number): string;
  /** Hours and minutes of a moment (ISO text or milliseconds since the epoch). */
  clock(moment: string | number): string;
  /** Hours and minutes of a moment of the same day as `now`, else month and day too. */
  shortMoment(moment: string | number, now: number): string;
  /** Date, hours and minutes. */
  moment(moment: string | number): string;
  /** Month and day. */
  date(moment: string | number): string;
  /** Weekday and date. */
  day(moment: string | number): string;
}

/** All of China keeps the time of Beijing, whatever the clock of the screen's computer is set to. */
const TIME_ZONE = 'Asia/Shanghai';

/** Numbers and dates as a reader of the language expects them. */
export function formattingOf(language: Language): Formatting {
  const locale = LOCALE[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const round = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  });
  const moment = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  });
  const day = new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    timeZone: TIME_ZONE,
  });

  const monthDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: TIME_ZONE });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: TIME_ZONE });
  const shortMoment = (at: string | number, now: number) => {
    const [then, present] = [new Date(at), new Date(now)];
    if (day.format(then) === day.format(present)) return clock.format(then);
    if (present.getTime() - then.getTime() > 300 * 86_400_000) return year.format(then);
    return `${monthDay.format(then)} ${clock.format(then)}`;
  };

  const isFew = (value: number | null) => value === null || (value > 0 && value < SUPPRESSED_BELOW);
  return {
    count: (value) => (value === null ? '–' : whole.format(value)),
    people: (value) => (isFew(value) ? FEW[language] : whole.format(value ?? 0)),
    peopleTersely: (value) => (isFew(value) ? `<${SUPPRESSED_BELOW}` : whole.format(value ?? 0)),
    share: (value) => {
      if (value === null) return '–';
      if (value === 0 || value === 1) return round.format(value);
      return percent.format(Math.min(0.999, Math.max(0.001, value)));
    },
    decimal: (value, digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    fixed: (value, digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    clock: (at) => clock.format(new Date(at)),
    shortMoment,
    moment: (at) => moment.format(new Date(at)),
    date: (at) => monthDay.format(new Date(at)),
    day: (at) => day.format(new Date(at)),
  };
}
