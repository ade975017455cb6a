import { useMemo } from 'react';
import { type ReachInput, ReachPictureDocument, type ReachPictureQuery } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import type { LiveSnapshot } from '../../live/live_store.ts';
import { isServingAt } from './is_serving_at.ts';
import { type Answer, useAnswer } from './use_answer.ts';
import { useRetryWhenLive } from './use_retry_when_live.ts';

export type ServiceAreas = ReachPictureQuery['jurisdiction']['serviceAreas'];

export interface OwnArea {
  /** True where the station is open at the moment that is asked about; one that is not reaches nobody. */
  readonly isServing: boolean;
  /** Null until the answer is there. */
  readonly areas: ServiceAreas | null;
  readonly error: Answer<unknown>['error'];
  readonly retry: () => void;
}

interface OwnAreaQuestion {
  readonly place: string;
  readonly reach: ReachInput;
  /** Code of the station; null while none is chosen. */
  readonly station: string | null;
  readonly live: LiveSnapshot;
  /** Grows when reach changed. */
  readonly revision: number;
}

/** How far one station reaches by itself; null where none is chosen, or one of a category that is not asked about. */
export function useOwnArea({ place, reach, station: code, live, revision }: OwnAreaQuestion): OwnArea | null {
  const { client } = useLine();
  const station = live.stations.find((other) => other.code === code && other.category.code === reach.category);
  const isServing = station !== undefined && isServingAt(station, reach.moment ?? null);
  const asked = isServing ? station.code : null;
  const answer = useAnswer({
    client,
    document: ReachPictureDocument,
    variables: useMemo(() => (asked === null ? null : { place, reach, station: asked }), [place, reach, asked]),
    revision,
  });
  useRetryWhenLive(live.connection, [answer]);
  if (!station) return null;
  const { data, error, retry } = answer;
  return { isServing, areas: data?.jurisdiction.serviceAreas ?? null, error, retry };
}
