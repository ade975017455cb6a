import type { Awaited } from '../../generated/schema.ts';
import type { CaseCounts, WaitCounts } from '../../rules/case_figures.ts';
import type { ScatteredCase, ScatteredClock } from './scatter_cases.ts';

/** The figures once more, in plain loops over every case: nothing of it is shared with the query. */

/** Clocks are counted where `mine` says so. */
export function reckonCounts(cases: readonly ScatteredCase[], mine: (clock: ScatteredClock) => boolean): CaseCounts {
  const counts = {
    reported: 0,
    merged: 0,
    closed: 0,
    refused: 0,
    simulated: 0,
    rated: 0,
    satisfied: 0,
    endedOnce: 0,
    reopened: 0,
    timed: 0,
    late: 0,
    answerTimed: 0,
    answered: 0,
    answerAwaited: 0,
  };
  for (const { state, simulated, rating, reopened, clocks } of cases) {
    if (state === 'merged') {
      counts.merged++;
      continue;
    }
    counts.reported++;
    if (state === 'closed') counts.closed++;
    if (state === 'refused') counts.refused++;
    if (simulated) counts.simulated++;
    if (rating !== null) counts.rated++;
    if (rating === 4 || rating === 5) counts.satisfied++;
    if (reopened > 0) counts.reopened++;
    if (reopened > 0 || state === 'closed' || state === 'refused') counts.endedOnce++;
    const own = clocks.filter(mine);
    if (own.some(({ minutes }) => minutes !== null)) counts.timed++;
    if (own.some(isLate)) counts.late++;
    const answers = own.filter(({ awaited, minutes }) => awaited === 'acceptance' && minutes !== null);
    if (answers.length > 0) counts.answerTimed++;
    if (answers.some((clock) => clock.stoppedAgo !== null && !isLate(clock))) counts.answered++;
    if (answers.some((clock) => clock.stoppedAgo === null && !isLate(clock))) counts.answerAwaited++;
  }
  return counts;
}

/** Stopped after its deadline, or not stopped though it has come. */
function isLate({ dueIn, stoppedAgo }: ScatteredClock): boolean {
  if (dueIn === null) return false;
  return stoppedAgo === null ? dueIn <= 0 : -stoppedAgo > dueIn;
}

/** By nearest rank: the shortest wait that the share of them did not exceed. */
export function reckonWaits(
  cases: readonly ScatteredCase[],
  mine: (clock: ScatteredClock) => boolean,
): ReadonlyMap<Awaited, Omit<WaitCounts, 'awaited'>> {
  const begun = new Map<Awaited, number>();
  const ran = new Map<Awaited, number[]>();
  for (const { state, clocks } of cases) {
    if (state === 'merged') continue;
    for (const { awaited, ranMinutes } of clocks.filter(mine)) {
      begun.set(awaited, (begun.get(awaited) ?? 0) + 1);
      if (ranMinutes !== null) ran.set(awaited, [...(ran.get(awaited) ?? []), ranMinutes]);
    }
  }
  return new Map(
    [...begun].map(([awaited, count]) => {
      const minutes = (ran.get(awaited) ?? []).toSorted((a, b) => a - b);
      const rank = (tenths: number) => minutes[Math.ceil((tenths * minutes.length) / 10) - 1] ?? null;
      return [awaited, { begun: count, ended: minutes.length, median: rank(5), p90: rank(9) }];
    }),
  );
}
