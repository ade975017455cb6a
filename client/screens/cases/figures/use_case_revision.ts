import { useEffect, useState } from 'react';
import { usePace } from '../../data/use_pace.ts';
import type { CaseFeed } from '../data/case_feed.ts';

/** Figures over days need not follow every step at once. */
const PACE_MS = 15_000;

/** Grows, at most every 15 seconds, when any case takes a step: what counts cases is out of date. */
export function useCaseRevision(feed: CaseFeed): number {
  const [revision, setRevision] = useState(0);
  useEffect(() => feed.listen({ onCase: () => setRevision((count) => count + 1) }), [feed]);
  return usePace(revision, PACE_MS);
}
