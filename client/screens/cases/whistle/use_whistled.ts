import { useCallback, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { type CaseFilter, WhistledCasesDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { usePace } from '../../data/use_pace.ts';
import { useDesk } from '../data/desk_context.ts';
import type { WhistledCase } from './calls_of.ts';

const PAGE = 100;
const PAGES = 5;
const PACE_MS = 1500;
const FILTER: CaseFilter = { called: true, open: true };

export interface Whistled {
  readonly cases: readonly WhistledCase[];
  readonly isLoading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

/** Cases to which departments were called and that are still worked on, read anew when one of them takes a step. */
export function useWhistled(): Whistled {
  const { fresh } = useLine();
  const { place, heard } = useDesk();
  const [revision, setRevision] = useState(0);
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
  const [answer, setAnswer] = useState<Omit<Whistled, 'retry'>>({ cases: [], isLoading: true, error: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision asks the same again.
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const cases: WhistledCase[] = [];
      let after: string | null = null;
      for (let page = 0; page < PAGES; page++) {
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
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      setAnswer({ cases, isLoading: false, error: null });
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [fresh, place.code, paced]);
  return { ...answer, retry };
}
