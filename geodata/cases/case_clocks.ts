import { deadlineOf, type KindTree, type WaitingRules, type WaitingTime } from './case_deadlines.ts';
import type { CaseEvent } from './case_event.ts';
import { type CaseLoop, type CaseState, ENDED } from './case_steps.ts';
import { applyEvent, type PresentCase } from './derive_case.ts';
import { addMinutes, addWorkingMinutes, type WorkingCalendar, workingMinutesBetween } from './working_calendar.ts';

/** What a case waits for. */
export const AWAITED = [
  'acceptance',
  'assignment',
  'claim',
  'handling',
  'verification',
  'closing',
  'reporting_in',
  'call_handling',
] as const;
export type Awaited = (typeof AWAITED)[number];

/** One wait of a case: it starts when something is awaited, stands still while paused and stops when it is done. */
export interface CaseClock {
  /** From 1, in the order in which the clocks started; a clock keeps its number whatever happens later. */
  readonly number: number;
  readonly awaited: Awaited;
  /** Whose clock it is, where a department was called. */
  readonly department: string | null;
  /** The kind that the case was of when it started. */
  readonly kind: string;
  readonly startedAt: Date;
  /** How long it may run, as it was set when it started; null: as long as it will. */
  readonly time: WaitingTime | null;
  /** Null without a deadline, and while it stands still unless it had come before. One that ran out stays as it is. */
  readonly dueSoonAt: Date | null;
  readonly dueAt: Date | null;
  readonly pausedAt: Date | null;
  readonly stoppedAt: Date | null;
  /** Stretches in which it ran; the last is open (`to` null) while it runs. */
  readonly ran: readonly { readonly from: Date; readonly to: Date | null }[];
}

export type Due = 'none' | 'on_time' | 'due_soon' | 'overdue';

/** What is waited for in each state that has not ended. */
export function awaitedIn(state: CaseState, loop: CaseLoop): Awaited | null {
  switch (state) {
    case 'reported':
      return 'acceptance';
    case 'accepted':
      return 'assignment';
    case 'assigned':
      return loop === 'order' ? 'claim' : 'handling';
    case 'claimed':
      return 'handling';
    case 'handled':
      return loop === 'order' ? 'closing' : 'verification';
    case 'verified':
      return 'closing';
    default:
      return null;
  }
}

/**
 * The clocks of a case, from its events alone, so that they can be reckoned anew at any time.
 *
 * A case not ended has one clock for its state, started by the step that led there (reassigned starts a new one), and one
 * for each department called, first for reporting in, then for its part. A pause stands all of them still. Merging stops
 * them, and unmerging lets the same clocks go on with the time they had left. Moments never run backwards: an event that
 * was written with an earlier moment than the one before it counts as of that.
 *
 * @param kept how long clocks that exist already may run, by number: a changed deadline holds for new clocks only
 * @throws Problem IMPOSSIBLE_HISTORY, and those of the working calendar
 */
export function clocksOf(
  events: Iterable<CaseEvent>,
  rules: WaitingRules,
  kept: ReadonlyMap<number, WaitingTime | null> = new Map(),
): CaseClock[] {
  const clocks: Draft[] = [];
  let present: PresentCase | null = null;
  for (const event of events) {
    const before: PresentCase | null = present;
    present = applyEvent(before, event);
    runClocks(clocks, before, present, event, rules.kinds);
  }
  return clocks.map((draft, index) => finish(draft, index + 1, rules, kept));
}

interface Draft {
  readonly awaited: Awaited;
  readonly department: string | null;
  readonly kind: string;
  readonly ran: { readonly from: Date; to: Date | null }[];
  paused: boolean;
  /** By the state's end, or by merging: then it may go on. */
  stopped: boolean;
  merged: boolean;
}

function runClocks(
  clocks: Draft[],
  before: PresentCase | null,
  { state, lastAt: at, kind }: PresentCase,
  { step, departments }: CaseEvent,
  kinds: KindTree,
): void {
  const start = (awaited: Awaited, department: string | null) =>
    clocks.push({
      awaited,
      department,
      kind,
      ran: [{ from: at, to: null }],
      paused: false,
      stopped: false,
      merged: false,
    });
  const going = clocks.filter(({ stopped }) => !stopped);
  const stopOf = (awaited: Awaited, department: string) =>
    going
      .filter((clock) => clock.awaited === awaited && clock.department === department)
      .forEach((clock) => {
        stop(clock, at);
      });
  switch (step) {
    case 'paused':
      for (const clock of going) halt(clock, at);
      return;
    case 'resumed':
      for (const clock of going) goOn(clock, at);
      return;
    case 'merged':
      for (const clock of going) {
        stop(clock, at);
        clock.merged = true;
      }
      return;
    case 'unmerged':
      for (const clock of clocks) {
        if (!clock.merged) continue;
        clock.merged = false;
        clock.stopped = false;
        goOn(clock, at);
      }
      return;
    case 'whistled':
      for (const department of departments) start('reporting_in', department);
      return;
    case 'reported_in':
      for (const department of departments) {
        stopOf('reporting_in', department);
        start('call_handling', department);
      }
      return;
    case 'call_handled':
      for (const department of departments) stopOf('call_handling', department);
      return;
  }
  if (before !== null && before.state === state && step !== 'reassigned') return;
  for (const clock of going) if (clock.department === null || ENDED.includes(state)) stop(clock, at);
  const awaited = awaitedIn(state, kinds.get(kind)?.loop ?? 'case');
  if (awaited !== null) start(awaited, null);
}

function halt(clock: Draft, at: Date): void {
  const last = clock.ran.at(-1)!;
  if (last.to === null) last.to = at;
  clock.paused = true;
}

function goOn(clock: Draft, at: Date): void {
  clock.ran.push({ from: at, to: null });
  clock.paused = false;
}

function stop(clock: Draft, at: Date): void {
  halt(clock, at);
  clock.paused = false;
  clock.stopped = true;
}

function finish(
  draft: Draft,
  number: number,
  rules: WaitingRules,
  kept: ReadonlyMap<number, WaitingTime | null>,
): CaseClock {
  const { awaited, department, kind, ran, paused, stopped } = draft;
  const time = kept.has(number) ? kept.get(number)! : deadlineOf(rules, kind, awaited);
  const lastTo = ran.at(-1)!.to;
  const momentAt = (minutes: number) => momentOf(ran, minutes, stopped, time?.inWorkingHours ? rules.calendar : null);
  const dueAt = time === null ? null : momentAt(time.minutes);
  return {
    number,
    awaited,
    department,
    kind,
    startedAt: ran[0]!.from,
    time,
    dueSoonAt: time === null || dueAt === null ? null : momentAt(time.minutes * time.soonShare),
    dueAt,
    pausedAt: paused ? lastTo : null,
    stoppedAt: stopped ? lastTo : null,
    ran,
  };
}

/**
 * When a clock has run for so many minutes. Of a clock that stands still only a moment that has come already; of one that
 * runs or has stopped also the one that would have come.
 */
function momentOf(ran: Draft['ran'], minutes: number, stopped: boolean, calendar: WorkingCalendar | null): Date | null {
  let left = minutes;
  for (const [i, { from, to }] of ran.entries()) {
    const at = calendar === null ? addMinutes(from, left) : addWorkingMinutes(from, left, calendar);
    if (to === null || at <= to || (stopped && i === ran.length - 1)) return at;
    left -= minutesBetween(from, to, calendar);
  }
  return null;
}

function minutesBetween(from: Date, to: Date, calendar: WorkingCalendar | null): number {
  return calendar === null ? (to.getTime() - from.getTime()) / 60_000 : workingMinutesBetween(from, to, calendar);
}

/** Minutes that a clock ran up to `now`, pauses left out; in working time where a calendar is given. */
export function minutesRun({ ran }: CaseClock, now: Date, calendar: WorkingCalendar | null = null): number {
  let minutes = 0;
  for (const { from, to } of ran) {
    const end = to ?? now;
    if (end > from) minutes += minutesBetween(from, end, calendar);
  }
  return minutes;
}

/** The part of a clock that says how it is with it. */
export type ClockFace = Pick<CaseClock, 'dueSoonAt' | 'dueAt' | 'pausedAt' | 'stoppedAt'>;

/** Whether a clock is in time at a moment; of one that has stopped, whether it was when it stopped. */
export function dueOf({ dueSoonAt, dueAt, pausedAt, stoppedAt }: ClockFace, now: Date): Due {
  if (dueAt === null) return 'none';
  if (stoppedAt !== null) return stoppedAt > dueAt ? 'overdue' : 'on_time';
  if (pausedAt !== null) return 'overdue';
  if (now >= dueAt) return 'overdue';
  return dueSoonAt !== null && now >= dueSoonAt ? 'due_soon' : 'on_time';
}

/** The nearest deadline of the clocks that have not stopped, and from when on one of them is due soon. */
export function nearestDue(clocks: readonly ClockFace[]): {
  readonly dueAt: Date | null;
  readonly dueSoonAt: Date | null;
} {
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null);
  return {
    dueAt: earliest(running.map(({ dueAt }) => dueAt)),
    dueSoonAt: earliest(running.map(({ dueSoonAt }) => dueSoonAt)),
  };
}

/** When the next warning about a clock is to be given, after those told already; null: none is. */
export function tellAt(
  { dueSoonAt, dueAt, pausedAt, stoppedAt }: ClockFace,
  told: 'due_soon' | 'overdue' | null,
): Date | null {
  if (stoppedAt !== null || (pausedAt !== null && dueAt === null) || told === 'overdue') return null;
  return told === null ? (dueSoonAt ?? dueAt) : dueAt;
}

function earliest(moments: readonly (Date | null)[]): Date | null {
  let first: Date | null = null;
  for (const moment of moments) if (moment !== null && (first === null || moment < first)) first = moment;
  return first;
}
