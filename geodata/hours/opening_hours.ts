import { HoursScanner } from './hours_scanner.ts';
import { DAY_MINUTES, WEEKDAYS, type WeekMoment } from './week_moment.ts';

/** Minutes from the midnight with which a day begins; past 1440 it is the night to the next day. `to` is shut again. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** When something is open in an ordinary week. */
export interface OpeningHours {
  /** For each weekday, Monday first, the spans that begin on it. */
  readonly days: readonly (readonly TimeSpan[])[];
  /** True where a rule for holidays was passed over: an ordinary week has none. */
  readonly holidaysIgnored: boolean;
}

interface Rule {
  /** Weekdays it is about; empty for one about holidays only. */
  readonly days: ReadonlySet<number>;
  readonly spans: readonly TimeSpan[];
  readonly open: boolean;
  /** After a comma: it adds to the rules before it; after a semicolon it takes the place of theirs on its days. */
  readonly adds: boolean;
}

const ALL_DAYS: ReadonlySet<number> = new Set(WEEKDAYS.keys());
const WHOLE_DAY: TimeSpan = { from: 0, to: DAY_MINUTES };
const LATEST = 2 * DAY_MINUTES;

/**
 * Reads opening hours in the part of OSM's syntax that stations and gates use: weekdays (`Mo-Fr`, `Mo,We,Sa`), times
 * (`08:00-12:00,14:30-18:00`, past midnight too), `24/7`, `off`, several rules after `;` or `,`. Public and school
 * holidays are passed over. Months, weeks, the sun, comments and open ends (`18:00+`) are refused.
 *
 * After https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification, version 0.7.2.
 * @throws Problem BAD_OPENING_HOURS naming the text and the sign in it that cannot be read.
 */
export function parseOpeningHours(text: string): OpeningHours {
  const scan = new HoursScanner(text);
  const rules: Rule[] = [];
  let holidaysIgnored = false;
  for (let adds = false; ; ) {
    const { rule, holidays } = readRule(scan, adds);
    rules.push(rule);
    holidaysIgnored ||= holidays;
    if (scan.atEnd()) break;
    if (scan.take(';')) adds = false;
    else if (scan.take(',')) adds = true;
    else throw scan.unread();
    // A last semicolon is a slip that leaves no doubt.
    if (!adds && scan.atEnd()) break;
  }
  const days = WEEKDAYS.map((_, day) => rules.reduce((spans, rule) => applyRule(spans, rule, day), NO_SPANS));
  return { days, holidaysIgnored };
}

const NO_SPANS: readonly TimeSpan[] = [];

/** Whether it is open at a moment: by a span of its weekday, or one of the day before that runs past midnight. */
export function isOpenAt({ days }: OpeningHours, { weekday, minute }: WeekMoment): boolean {
  const holds = (day: number, at: number) => days[day]!.some(({ from, to }) => from <= at && at < to);
  return holds(weekday, minute) || holds((weekday + 6) % 7, minute + DAY_MINUTES);
}

function applyRule(before: readonly TimeSpan[], { days, spans, open, adds }: Rule, day: number): readonly TimeSpan[] {
  if (!days.has(day)) return before;
  if (open) return adds ? [...before, ...spans] : spans;
  return spans.reduce(without, before);
}

function without(spans: readonly TimeSpan[], off: TimeSpan): readonly TimeSpan[] {
  // `Tu off` closes what begins on Tuesday, its night too; `Tu 12:00-13:00 off` only that hour.
  if (off === WHOLE_DAY) return NO_SPANS;
  return spans.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, off.from) },
      { from: Math.max(from, off.to), to },
    ].filter((rest) => rest.from < rest.to),
  );
}

function readRule(scan: HoursScanner, adds: boolean): { rule: Rule; holidays: boolean } {
  if (scan.take('24/7'))
    return { rule: { days: ALL_DAYS, spans: [WHOLE_DAY], open: readOpen(scan), adds }, holidays: false };
  const { days, holidays } = readDays(scan);
  const spans = readSpans(scan);
  const saidNothing = days === null && spans === null;
  const start = scan.at;
  const open = readOpen(scan);
  if (saidNothing && scan.at === start) throw scan.unread();
  return { rule: { days: days ?? ALL_DAYS, spans: spans ?? [WHOLE_DAY], open, adds }, holidays };
}

/** The weekdays a rule begins with; null where it begins with none. */
function readDays(scan: HoursScanner): { days: ReadonlySet<number> | null; holidays: boolean } {
  const days = new Set<number>();
  let [said, holidays] = [false, false];
  do {
    if (scan.take('PH') || scan.take('SH')) {
      holidays = true;
      said = true;
      continue;
    }
    const from = scan.takeWeekday();
    if (from === null) {
      if (said) throw scan.unread();
      return { days: null, holidays };
    }
    said = true;
    const to = scan.take('-') ? scan.takeWeekday() : from;
    if (to === null) throw scan.unread();
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  } while (scan.take(','));
  // The colon that some write for readability.
  scan.take(':');
  return { days, holidays };
}

/** The times of a rule; null where it has none. A comma before a weekday is the next rule's. */
function readSpans(scan: HoursScanner): readonly TimeSpan[] | null {
  const spans: TimeSpan[] = [];
  while (spans.length === 0 || (scan.aheadOfTime(',') && scan.take(','))) {
    const from = scan.takeTime();
    if (from === null) break;
    if (!scan.take('-')) throw scan.unread();
    const to = scan.takeTime();
    if (to === null || scan.ahead('+')) throw scan.unread();
    const end = to <= from ? to + DAY_MINUTES : to;
    if (from >= DAY_MINUTES || end > LATEST) throw scan.unread();
    spans.push({ from, to: end });
  }
  return spans.length === 0 ? null : spans;
}

function readOpen(scan: HoursScanner): boolean {
  if (scan.take('off') || scan.take('closed')) return false;
  scan.take('open');
  return true;
}
