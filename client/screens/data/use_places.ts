import { useCallback, useState } from 'react';
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

/** All places with the cursor from which each is live, and a way to read them anew after the ground was loaded anew. */
export function usePlaces(): Places {
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  const answer = useAnswer({ client: fresh, document: PlacesDocument, variables: NO_VARIABLES, revision });
  return { ...answer, readAnew: useCallback(() => setRevision((count) => count + 1), []) };
}
