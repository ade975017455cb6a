import type { CaseCounts } from '../../rules/case_figures.ts';
import type { CountTable } from '../../rules/suppress_table.ts';

/**
 * Counts of a group of cases as columns that add up, so that what follows from what can be reckoned: all of them, parted in
 * five ways. `endedOpen`: once ended and open again; `neverEnded`: neither closed nor refused at any time.
 */
const COLUMNS = {
  reported: ({ reported }) => reported,
  refused: ({ refused }) => refused,
  closed: ({ closed }) => closed,
  endedOpen: ({ endedOnce, closed, refused }) => endedOnce - closed - refused,
  neverEnded: ({ reported, endedOnce }) => reported - endedOnce,
  answered: ({ answered }) => answered,
  answerAwaited: ({ answerAwaited }) => answerAwaited,
  missed: ({ answerTimed, answered, answerAwaited }) => answerTimed - answered - answerAwaited,
  answerUntimed: ({ reported, answerTimed }) => reported - answerTimed,
  satisfied: ({ satisfied }) => satisfied,
  dissatisfied: ({ rated, satisfied }) => rated - satisfied,
  unrated: ({ reported, rated }) => reported - rated,
  late: ({ late }) => late,
  onTime: ({ timed, late }) => timed - late,
  untimed: ({ reported, timed }) => reported - timed,
  endedAgain: ({ reopened, endedOnce, closed, refused }) => reopened - (endedOnce - closed - refused),
  notEndedAgain: ({ reported, reopened, endedOnce, closed, refused }) =>
    reported - (reopened - (endedOnce - closed - refused)),
} as const satisfies Record<string, (counts: CaseCounts) => number>;

type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as readonly Column[];
const numbersOf = (names: readonly Column[]) => names.map((name) => NAMES.indexOf(name));

const ENDED = ['refused', 'closed', 'endedOpen', 'neverEnded'] as const;
const ANSWERED = ['answered', 'answerAwaited', 'missed', 'answerUntimed'] as const;
const RATED = ['satisfied', 'dissatisfied', 'unrated'] as const;
const LATE = ['late', 'onTime', 'untimed'] as const;
const AGAIN = ['endedAgain', 'notEndedAgain'] as const;

export const PARTITIONS: CountTable['partitions'] = [ENDED, ANSWERED, RATED, LATE, AGAIN].map(numbersOf);

/** What each figure tells, with its parts and what it says was left out. */
const TOLD_BY = {
  reported: numbersOf(['reported']),
  closed: numbersOf(['reported', 'refused', 'closed']),
  resolution: numbersOf(['reported', 'refused', 'closed']),
  response: numbersOf(['reported', ...ANSWERED]),
  satisfaction: numbersOf(['reported', ...RATED]),
  overdue: numbersOf(['reported', ...LATE]),
  reopened: numbersOf(['reported', ...ENDED, ...AGAIN]),
} as const;

export type FigurePart = keyof typeof TOLD_BY;

export function columnsOf(counts: CaseCounts): number[] {
  return NAMES.map((name) => COLUMNS[name](counts));
}

/** Whether a figure would tell a hidden count. */
export function tellsHidden(part: FigurePart, hidden: readonly boolean[]): boolean {
  return TOLD_BY[part].some((column) => hidden[column]);
}
