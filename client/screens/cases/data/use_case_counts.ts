import { useEffect, useMemo, useState } from 'react';
import { CaseCountsDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';
import type { Heard } from '../../data/use_heard_feed.ts';
import { usePace } from '../../data/use_pace.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import { ASKED_AT_FIRST, type Asked, askedOf } from '../view/cases_view.ts';
import type { CaseFeed } from './case_feed.ts';
import { filterOf } from './case_filter.ts';

/** What waits for somebody at the desk, each as the filter that finds it. */
export const QUEUES = {
  open: { states: 'open' },
  toAccept: { states: ['reported'] },
  toAssign: { states: ['accepted'] },
  inHand: { states: ['assigned', 'claimed'] },
  toVerify: { states: ['handled', 'verified'] },
  dueSoon: { due: ['due_soon'] },
  overdue: { due: ['overdue'] },
  unplaced: { placements: ['outside', 'no_place'] },
  duplicates: { duplicates: true },
  paused: { paused: true },
} as const satisfies Readonly<Record<string, Partial<Asked>>>;

export type Queue = keyof typeof QUEUES;
export const QUEUE_NAMES = Object.keys(QUEUES) as readonly Queue[];

/** How soon after a change counts are asked for again; never while nothing changes. */
const PACE_MS = 4000;

/** So many, or at least so many where nobody counted further. */
export interface Counted {
  readonly count: number;
  readonly isAtLeast: boolean;
}

export type CaseCounts = Readonly<Record<Queue | 'shown', Counted>>;

/** The filter of a queue: what else is asked for stays, states and deadlines do not. */
export function askedOfQueue(asked: Asked, queue: Queue): Asked {
  const { kinds, sources, region, unit, text, reported } = asked;
  return { ...ASKED_AT_FIRST, kinds, sources, region, unit, text, reported, ...QUEUES[queue] };
}

/** How many cases are asked for and wait in each queue; null until it is known. */
export function useCaseCounts(place: string, asked: Asked, { feed, connection }: Heard<CaseFeed>): CaseCounts | null {
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    const countAnew = () => setRevision((count) => count + 1);
    return feed.listen({ onCase: countAnew, onSettings: countAnew });
  }, [feed]);
  const key = JSON.stringify(askedOf(asked));
  const variables = useMemo(() => {
    const now = Date.now();
    const sought: Asked = JSON.parse(key);
    const queue = (name: Queue) => filterOf(askedOfQueue(sought, name), now);
    return {
      place,
      shown: filterOf(sought, now),
      open: queue('open'),
      toAccept: queue('toAccept'),
      toAssign: queue('toAssign'),
      inHand: queue('inHand'),
      toVerify: queue('toVerify'),
      dueSoon: queue('dueSoon'),
      overdue: queue('overdue'),
      unplaced: queue('unplaced'),
      duplicates: queue('duplicates'),
      paused: queue('paused'),
    };
  }, [place, key]);
  const answer = useAnswer({
    client: fresh,
    document: CaseCountsDocument,
    variables,
    revision: usePace(revision, PACE_MS),
    keepsPrevious: true,
  });
  useRetryWhenLive(connection, [answer]);
  const counted = answer.data?.jurisdiction;
  return useMemo(() => {
    if (!counted) return null;
    const names = ['shown', ...QUEUE_NAMES] as const;
    const entries = names.map((name) => {
      const { totalCount, totalIsAtLeast } = counted[name];
      return [name, { count: totalCount, isAtLeast: totalIsAtLeast }];
    });
    return Object.fromEntries(entries) as CaseCounts;
  }, [counted]);
}
