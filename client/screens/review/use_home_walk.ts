import { useMemo } from 'react';
import { type ReachInput, WalkDocument, type WalkQuery } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import { type Answer, useAnswer } from '../data/use_answer.ts';
import type { Chosen } from '../view/view_state.ts';

export type HomeWalk = NonNullable<WalkQuery['jurisdiction']['walk']>;

/** The walk from the place that was chosen on the map; nothing is asked while something else is chosen. */
export function useHomeWalk(
  place: string,
  chosen: Chosen | null,
  reach: ReachInput,
  revision: number,
): Answer<WalkQuery> {
  const { client } = useLine();
  const isHome = chosen?.kind === 'home';
  const longitude = isHome ? chosen.longitude : null;
  const latitude = isHome ? chosen.latitude : null;
  return useAnswer({
    client,
    document: WalkDocument,
    variables: useMemo(
      () => (longitude === null || latitude === null ? null : { place, from: { longitude, latitude }, reach }),
      [place, longitude, latitude, reach],
    ),
    revision,
  });
}
