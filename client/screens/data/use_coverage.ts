import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import {
  type CoverageQuestion,
  type CoverageSnapshot,
  CoverageStore,
  NOTHING_TOLD,
} from '../../live/coverage_store.ts';
import type { Line } from '../../live/graphql_client.ts';

export interface LiveCoverage extends CoverageSnapshot {
  readonly retry: () => void;
}

/**
 * Coverage of a question, kept up to date for as long as the component stands: never that of another question. What was
 * told of an earlier question is remembered, and on coming back to it only what changed meanwhile is told.
 *
 * @param question the same object for as long as it asks the same
 * @param groundDigest names the ground: on another one there may be other regions, so nothing told before counts
 */
export function useCoverage(line: Line, question: CoverageQuestion, groundDigest: string): LiveCoverage {
  const remembered = useRef(new Map<string, CoverageSnapshot>());
  const key = JSON.stringify([question, groundDigest]);
  const [current, setCurrent] = useState<{ readonly key: string; readonly store: CoverageStore }>();
  // As in `useAnswer`: asked before the map is made.
  useLayoutEffect(() => {
    const known = remembered.current;
    const store = new CoverageStore(line, question, known.get(key) ?? NOTHING_TOLD);
    store.start();
    setCurrent({ key, store });
    return () => {
      known.set(key, store.snapshot());
      store.stop();
    };
  }, [line, question, key]);
  const store = current?.key === key ? current.store : null;
  const snapshot = useSyncExternalStore(store?.subscribe ?? noNews, store?.snapshot ?? nothingTold);
  return { ...snapshot, retry: () => store?.start() };
}

const noNews = () => () => {};
const nothingTold = () => NOTHING_TOLD;
