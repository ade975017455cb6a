import { AWAITED, type CaseClock } from './case_clocks.ts';

/** The part of a clock that figures are made from. */
export type OutcomeClock = Pick<CaseClock, 'awaited' | 'department' | 'time' | 'dueAt' | 'stoppedAt'> & {
  /** That it ran until it stopped, pauses left out; null while it has not. */
  readonly ranMinutes: number | null;
};

/** What clocks of a case come to, so that figures over many cases need not read the clocks. */
export interface CaseOutcome {
  /** Whether a department was ever called. */
  readonly called: boolean;
  /** Whether anything that was awaited had a deadline, calls left out; and whether any call had. */
  readonly timed: boolean;
  readonly callsTimed: boolean;
  /**
   * From when on it counts as late, calls left out, and of the calls alone: the earliest deadline that was missed, or that
   * will be if nothing happens; null: none, as it stands.
   */
  readonly lateAt: Date | null;
  readonly callsLateAt: Date | null;
  /** Whether there was a deadline for acceptance; whether it was kept; from when on it was not, or will not be. */
  readonly answerTimed: boolean;
  readonly answered: boolean;
  readonly answerLateAt: Date | null;
  /** `waitCode` of each clock, calls included, by number of the clock. */
  readonly waits: readonly number[];
}

/** What a number in `waits` leaves for minutes; the rest is the place of what was awaited in `AWAITED`. */
const MINUTES = 2 ** 24;

/**
 * One wait as one number: what was awaited and whole minutes, rounded; all minutes there are (over 31 years) for one that
 * goes on. sql/queries/case_figure_waits.sql reads it.
 */
export function waitCode({ awaited, ranMinutes }: Pick<OutcomeClock, 'awaited' | 'ranMinutes'>): number {
  const minutes = ranMinutes === null ? MINUTES - 1 : Math.min(Math.round(ranMinutes), MINUTES - 2);
  return AWAITED.indexOf(awaited) * MINUTES + minutes;
}

/** What the clocks of a case come to, whatever the present moment is. */
export function outcomeOf(clocks: readonly OutcomeClock[]): CaseOutcome {
  const own = clocks.filter(({ department }) => department === null);
  const calls = clocks.filter(({ department }) => department !== null);
  const answers = own.filter(({ awaited, time }) => awaited === 'acceptance' && time !== null);
  return {
    called: calls.length > 0,
    timed: own.some(isTimed),
    callsTimed: calls.some(isTimed),
    lateAt: lateFrom(own),
    callsLateAt: lateFrom(calls),
    answerTimed: answers.length > 0,
    answered: answers.some((clock) => clock.stoppedAt !== null && missedAt(clock) === null),
    answerLateAt: lateFrom(answers),
    waits: clocks.map(waitCode),
  };
}

function isTimed({ time }: OutcomeClock): boolean {
  return time !== null;
}

function lateFrom(clocks: readonly OutcomeClock[]): Date | null {
  let first: Date | null = null;
  for (const clock of clocks) {
    const at = missedAt(clock);
    if (at !== null && (first === null || at < first)) first = at;
  }
  return first;
}

/** A clock that stopped at its very deadline kept it. */
function missedAt({ dueAt, stoppedAt }: OutcomeClock): Date | null {
  return dueAt !== null && stoppedAt !== null && stoppedAt <= dueAt ? null : dueAt;
}
