import { useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import { useMyself } from '../../../access/use_session.ts';
import {
  CancelHotspotRunDocument,
  type HotspotRunInput,
  HotspotRunsDocument,
  HotspotsOfRunDocument,
  type HotspotsOfRunQuery,
  StartHotspotRunDocument,
} from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { hasEnded, type LiveHotspotRun, withRun } from '../../../live/live_state.ts';
import type { LiveSnapshot } from '../../../live/live_store.ts';
import type { Answer } from '../../data/use_answer.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';

export type FoundHotspot = NonNullable<HotspotsOfRunQuery['jurisdiction']['hotspotRun']>['hotspots'][number];

/** From here on chance alone would seldom make as much. */
export const SIGNIFICANT_P = 0.05;

export interface Hotspots {
  /** Newest first. */
  readonly runs: readonly LiveHotspotRun[];
  readonly answer: Pick<Answer<unknown>, 'data' | 'error' | 'retry'>;
  /** The run whose hotspots are shown; null where none has ended well. */
  readonly shown: LiveHotspotRun | null;
  /** What that run found, most striking first; null until it is read. */
  readonly found: readonly FoundHotspot[] | null;
  /** Whether what chance could have made is shown too. */
  readonly withInsignificant: boolean;
  readonly showInsignificant: (isShown: boolean) => void;
  readonly start: (run: HotspotRunInput) => Promise<CombinedError | null>;
  readonly cancel: (id: string) => Promise<CombinedError | null>;
  /** Runs that ended while somebody looked on and found what earlier ones had not, until they are put aside. */
  readonly alerts: readonly LiveHotspotRun[];
  readonly putAside: (id: string) => void;
}

/**
 * Runs that look for hotspots, read once and kept up by the change feed, and what the chosen one found.
 * @param chosen id of a run; null for the newest that is done
 * @param isOpen false: what was found is not asked for
 */
export function useHotspots(place: string, live: LiveSnapshot, chosen: string | null, isOpen: boolean): Hotspots {
  const { client, fresh } = useLine();
  const isWanted = useMyself().sees('hotspots') && isOpen;
  const answer = useAnswer({
    client: fresh,
    document: HotspotRunsDocument,
    variables: useMemo(() => (isWanted ? { place } : null), [place, isWanted]),
  });
  const [own, setOwn] = useState<readonly LiveHotspotRun[]>([]);
  const [withInsignificant, showInsignificant] = useState(false);
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const read = answer.data?.jurisdiction.hotspotRuns;
  const runs = useMemo(
    () => [...own, ...live.hotspotRuns].reduce(withRun, [...(read ?? [])] as readonly LiveHotspotRun[]),
    [read, own, live.hotspotRuns],
  );
  const done = runs.filter(({ state }) => state === 'done');
  const shown = done.find(({ id }) => id === chosen) ?? done[0] ?? null;
  const shownId = shown?.id ?? null;
  const found = useAnswer({
    client,
    document: HotspotsOfRunDocument,
    variables: useMemo(
      () => (isWanted && shownId !== null ? { place, id: shownId } : null),
      [place, isWanted, shownId],
    ),
  });
  useRetryWhenLive(live.connection, [answer, found]);
  const keep = (run: LiveHotspotRun | undefined) => {
    if (run) setOwn((before) => withRun(before, run));
  };
  return {
    runs,
    answer,
    shown,
    found: found.data?.jurisdiction.hotspotRun?.hotspots ?? null,
    withInsignificant,
    showInsignificant,
    start: async (run) => {
      const { data, error } = await fresh.mutation(StartHotspotRunDocument, { place, run }).toPromise();
      keep(data?.startHotspotRun);
      return error ?? null;
    },
    cancel: async (id) => {
      const { data, error } = await fresh.mutation(CancelHotspotRunDocument, { place, id }).toPromise();
      keep(data?.cancelHotspotRun);
      return error ?? null;
    },
    alerts: live.hotspotRuns.filter((run) => hasEnded(run) && newIn(run) > 0 && !aside.has(run.id)),
    putAside: (id) => setAside(new Set([...aside, id])),
  };
}

export function significantIn({ hotspots }: LiveHotspotRun): number {
  return hotspots.filter(isSignificant).length;
}

export function newIn({ hotspots }: LiveHotspotRun): number {
  return hotspots.filter((hotspot) => hotspot.isNew && isSignificant(hotspot)).length;
}

/** Gi* looks at each region for itself, so it is judged by the share of false discoveries. */
export function isSignificant({
  pValue,
  qValue,
}: {
  readonly pValue: number;
  readonly qValue?: number | null;
}): boolean {
  return (qValue ?? pValue) <= SIGNIFICANT_P;
}
