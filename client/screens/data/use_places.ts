import { useCallback, useMemo, useState } from 'react';
import { placesOf } from '../../access/me.ts';
import { useSession } from '../../access/use_session.ts';
import { PlacesDocument, type PlacesQuery } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import { type Answer, useAnswer } from './use_answer.ts';

export type Place = PlacesQuery['jurisdictions'][number];
export type WalkingProfile = PlacesQuery['walkingProfiles'][number];
export type DayMoment = PlacesQuery['dayMoments'][number];

export interface Places extends Answer<PlacesQuery> {
  readonly readAnew: () => void;
}

const NO_VARIABLES = {};

/** All places in which one holds anything, with the cursor from which each is live, and a way to read them anew after the ground was loaded anew. */
export function usePlaces(): Places {
  const { fresh } = useLine();
  const [{ standing }] = useSession();
  const me = standing.state === 'signed_in' ? standing.me : null;
  const [revision, setRevision] = useState(0);
  const answer = useAnswer({ client: fresh, document: PlacesDocument, variables: NO_VARIABLES, revision });
  const { data } = answer;
  const own = useMemo(() => data && { ...data, jurisdictions: me ? placesOf(me, data.jurisdictions) : [] }, [data, me]);
  return { ...answer, data: own, readAnew: useCallback(() => setRevision((count) => count + 1), []) };
}
