import { useMemo } from 'react';
import {
  CaseFiguresDocument,
  CoverageTableDocument,
  GapsDocument,
  HeatDocument,
  ReachPictureDocument,
  TotalCoverageDocument,
} from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import type { LiveSnapshot } from '../../live/live_store.ts';
import { useAnswer } from './use_answer.ts';
import { usePace } from './use_pace.ts';
import type { Place } from './use_places.ts';
import { useRetryWhenLive } from './use_retry_when_live.ts';

export const HEAT_HOURS = 24;
const HOUR_MS = 3_600_000;
const GAPS_READ = 100;
const HEAT_PACE_MS = 10_000;

export interface HeatBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly zoom: number;
}

export interface PlaceQuestion {
  readonly category: string;
  readonly minutes: number;
  readonly profile: string;
  /** The level whose regions are wanted one by one; null for none. */
  readonly level: number | null;
}

/** Reach, coverage, gaps, heat and case figures of what a screen asks about. */
export function usePlaceData(place: Place, question: PlaceQuestion, live: LiveSnapshot, heatBox: HeatBox) {
  const { client, fresh } = useLine();
  const { category, minutes, profile, level } = question;
  const revision = live.stationRevision;
  const asked = useMemo(
    () => ({ place: place.code, category, profile, minutes }),
    [place.code, category, profile, minutes],
  );
  const reach = useAnswer({
    client,
    document: ReachPictureDocument,
    variables: useMemo(() => ({ place: place.code, category, profile }), [place.code, category, profile]),
    revision,
  });
  const total = useAnswer({ client, document: TotalCoverageDocument, variables: asked, revision });
  const table = useAnswer({
    client,
    document: CoverageTableDocument,
    variables: useMemo(() => (level === null ? null : { ...asked, level }), [asked, level]),
    revision,
  });
  const gaps = useAnswer({
    client,
    document: GapsDocument,
    variables: useMemo(() => ({ ...asked, first: GAPS_READ }), [asked]),
    revision,
  });

  const beat = usePace(live.caseRevision, HEAT_PACE_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window moves on when cases do, not with time.
  const window = useMemo(() => lastHours(HEAT_HOURS), [beat, place.code]);
  const heat = useAnswer({
    client: fresh,
    document: HeatDocument,
    variables: useMemo(() => {
      const { zoom, ...box } = heatBox;
      return { place: place.code, box, zoom, window };
    }, [place.code, heatBox, window]),
    keepsPrevious: true,
  });
  const caseFigures = useAnswer({
    client: fresh,
    document: CaseFiguresDocument,
    variables: useMemo(() => ({ place: place.code, window }), [place.code, window]),
    keepsPrevious: true,
  });
  useRetryWhenLive(live.connection, [reach, total, table, gaps, heat, caseFigures]);
  return { reach, total, table, gaps, heat, caseFigures };
}

export type PlaceData = ReturnType<typeof usePlaceData>;

function lastHours(hours: number): { readonly from: string; readonly to: string } {
  const now = Date.now();
  return { from: new Date(now - hours * HOUR_MS).toISOString(), to: new Date(now + 60_000).toISOString() };
}
