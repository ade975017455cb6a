import { useCallback, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { type CaseFilter, WhistledCasesDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { usePace } from '../../data/use_pace.ts';
import { useDesk } from '../data/desk_context.ts';
import type { WhistledCase } from './calls_of.ts';

const PAGE = 100;
/** Pages that are read at first, and that one press reads more. */
const PAGES = 5;
const PACE_MS = 1500;
const FILTER: CaseFilter = { called: true, open: true };

export interface Whistled {
  readonly cases: readonly WhistledCase[];
  /** True where there are cases with later deadlines that were not read. */
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
  readonly readMore: () => void;
}

const NONE_YET = { cases: [], hasMore: false, isLoading: true, error: null };

/** Cases to which departments were called and that are still worked on, read anew when one of them takes a step. */
export function useWhistled(): Whistled {
  const { fresh } = useLine();
  const { place, heard } = useDesk();
  const [revision, setRevision] = useState(0);
  const [pages, setPages] = useState(PAGES);
  const readMore = useCallback(() => setPages((count) => count + PAGES), []);
  const retry = useCallback(() => setRevision((count) => count + 1), []);
  useEffect(
    () =>
      heard.feed.listen({
        onCase: ({ calls }) => {
          if (calls.length > 0) retry();
        },
      }),
    [heard.feed, retry],
  );
  const paced = usePace(revision, PACE_MS);
  const [answer, setAnswer] = useState<Omit<Whistled, 'retry' | 'readMore'>>(NONE_YET);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision asks the same again.
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const cases: WhistledCase[] = [];
      let after: string | null = null;
      let hasMore = true;
      for (let page = 0; page < pages && hasMore; page++) {
        const variables: { place: string; filter: CaseFilter; first: number; after: string | null } = {
          place: place.code,
          filter: FILTER,
          first: PAGE,
          after,
        };
        const { data, error } = await fresh.query(WhistledCasesDocument, variables).toPromise();
        if (!isWanted) return;
        if (error || !data) {
          return setAnswer((before) => ({ ...before, isLoading: false, error: error ?? null }));
        }
        cases.push(...data.jurisdiction.cases.nodes);
        const { pageInfo } = data.jurisdiction.cases;
        hasMore = pageInfo.hasNextPage;
        after = pageInfo.endCursor;
      }
      setAnswer({ cases, hasMore, isLoading: false, error: null });
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [fresh, place.code, pages, paced]);
  return { ...answer, retry, readMore };
}
