import { useMemo } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { WallHotspotsDocument, WallOverdueDocument, type WallOverdueQuery } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { hasEnded, type LiveHotspotRun } from '../../../live/live_state.ts';
import type { LiveSnapshot } from '../../../live/live_store.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { useNow } from '../../data/use_now.ts';
import { usePace } from '../../data/use_pace.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';

const PACE_MS = 10_000;
const MINUTE_MS = 60_000;
const MOST = 12;

export interface WallAlarms {
  /** Cases past their deadline, the longest first, and how many there are; null until it is known. */
  readonly overdue: WallOverdueQuery['jurisdiction']['cases'] | null;
  /** The newest run that found a hotspot which no earlier one had. */
  readonly run: LiveHotspotRun | null;
}

/** What a wall raises the alarm about; the same object while it stays so. */
export function useAlarms(place: string, live: LiveSnapshot): WallAlarms {
  const { client, fresh } = useLine();
  const { sees } = useMyself();
  const minute = useNow(MINUTE_MS) / MINUTE_MS;
  const beat = usePace(live.caseRevision, PACE_MS);
  const overdue = useAnswer({
    client: fresh,
    document: WallOverdueDocument,
    variables: useMemo(() => ({ place, first: MOST }), [place]),
    // A case goes past its deadline by the clock alone.
    revision: beat + minute,
  });
  const seesHotspots = sees('hotspots');
  const runs = useAnswer({
    client,
    document: WallHotspotsDocument,
    variables: useMemo(() => (seesHotspots ? { place } : null), [seesHotspots, place]),
  });
  useRetryWhenLive(live.connection, [overdue, runs]);
  const cases = overdue.data?.jurisdiction.cases ?? null;
  const read = runs.data?.jurisdiction.hotspotRuns;
  return useMemo(() => {
    const known = [...live.hotspotRuns, ...(read ?? [])];
    const run = known.find((each) => hasEnded(each) && each.hotspots.some(({ isNew }) => isNew)) ?? null;
    return { overdue: cases, run };
  }, [cases, read, live.hotspotRuns]);
}
