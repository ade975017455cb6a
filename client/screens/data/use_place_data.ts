import { useMemo, useState } from 'react';
import { useMyself } from '../../access/use_session.ts';
import {
  CaseFiguresDocument,
  GapsDocument,
  type ReachInput,
  ReachPictureDocument,
} from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import type { LiveSnapshot } from '../../live/live_store.ts';
import { useAnswer } from './use_answer.ts';
import { useCoverage } from './use_coverage.ts';
import { usePace } from './use_pace.ts';
import type { Place } from './use_places.ts';
import { useRetryWhenLive } from './use_retry_when_live.ts';

const FIGURE_HOURS = 24;
const HOUR_MS = 3_600_000;
const GAPS_READ = 100;
const FIGURE_PACE_MS = 10_000;

export interface PlaceQuestion {
  readonly reach: ReachInput;
  readonly minutes: number;
  /** The level whose regions are wanted one by one. */
  readonly level: number;
}

/** Coverage, reach, gaps and case figures of what a screen asks about. */
export function usePlaceData(place: Place, question: PlaceQuestion, live: LiveSnapshot) {
  const line = useLine();
  const { client, fresh } = line;
  const { reach: asked, minutes, level } = question;
  const { sees } = useMyself();
  const seesPeople = sees('people');
  const seesFigures = sees('figures');
  const coverage = useCoverage(
    line,
    useMemo(() => ({ place: place.code, reach: asked, minutes, level }), [place.code, asked, minutes, level]),
    place.groundDigest,
  );
  const revision = useReachRevision(coverage, live.stationRevision);
  const reach = useAnswer({
    client,
    document: ReachPictureDocument,
    variables: useMemo(() => ({ place: place.code, reach: asked }), [place.code, asked]),
    revision,
  });
  const gaps = useAnswer({
    client,
    document: GapsDocument,
    variables: useMemo(
      () => (seesPeople ? { place: place.code, reach: asked, minutes, first: GAPS_READ } : null),
      [seesPeople, place.code, asked, minutes],
    ),
    revision,
  });

  const beat = usePace(live.caseRevision, FIGURE_PACE_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window moves on when cases do, not with time.
  const window = useMemo(() => lastHours(FIGURE_HOURS), [beat, place.code]);
  const caseFigures = useAnswer({
    client: fresh,
    document: CaseFiguresDocument,
    variables: useMemo(() => (seesFigures ? { place: place.code, window } : null), [seesFigures, place.code, window]),
    keepsPrevious: true,
  });
  useRetryWhenLive(live.connection, [reach, gaps, caseFigures]);
  return { coverage, revision, reach, gaps, caseFigures };
}

export type PlaceData = ReturnType<typeof usePlaceData>;

/**
 * Grows when the coverage's digest changes: areas and gaps are then out of date. What changed before the first digest was
 * told counts too, for it may have come between the two answers.
 */
function useReachRevision(
  { digest, revision }: { readonly digest: string | null; readonly revision: number },
  stationRevision: number,
): number {
  const [before, setBefore] = useState(stationRevision);
  if (digest === null && before !== stationRevision) setBefore(stationRevision);
  return before + revision;
}

function lastHours(hours: number): { readonly from: string; readonly to: string } {
  const now = Date.now();
  return { from: new Date(now - hours * HOUR_MS).toISOString(), to: new Date(now + 60_000).toISOString() };
}
